package hearth.desktop.backups;

import hearth.storage.Backup;
import hearth.storage.Backups;

/** The ways on from a plan that cannot be opened. */
public interface Rescue {

    /** Opens a copy of a backup beside the damaged file. */
    void openCopy(Backups backups, Backup backup);

    /** Asks for another plan and opens it. */
    void openAnother();
}
