package hearth.desktop.backups;

import hearth.storage.Backup;
import java.util.List;

/** How far looking for backups has come. */
sealed interface Listing {

    /** Somebody is looking. */
    record Looking() implements Listing {}

    /** These there are, the newest first. */
    record Listed(List<Backup> backups) implements Listing {}

    /** Their folder cannot be read. */
    record Refused() implements Listing {}
}
