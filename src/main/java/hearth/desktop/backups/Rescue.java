package hearth.desktop.backups;

import hearth.storage.Backup;
import hearth.storage.Backups;
import hearth.storage.salvage.Recovered;

/** The ways on from a plan that cannot be opened. */
public interface Rescue {

    /** Opens a copy of a backup beside the damaged file. */
    void openCopy(Backups backups, Backup backup);

    /** Asks where to, writes what could be read there as a new plan and opens that. */
    void save(Recovered recovered);

    /** Asks for another plan and opens it. */
    void openAnother();
}
