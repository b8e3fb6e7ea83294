package hearth.desktop.backups;

import hearth.storage.Backup;
import java.util.List;

/** What is known of how the plan has changed since a backup. */
sealed interface Since {

    /** Nobody has asked. */
    record Unasked() implements Since {}

    /** Somebody is looking. */
    record Comparing(Backup backup) implements Since {}

    /** This is different now; nothing when it is the same. */
    record Compared(Backup backup, List<Changed> changes) implements Since {

        /** How many of these there are. */
        long count(Changed.How how) {
            return changes.stream().filter(change -> change.how() == how).count();
        }
    }

    /** The backup has been damaged since it was made. */
    record Unreadable(Backup backup) implements Since {}
}
