package hearth.desktop.backups;

import hearth.storage.salvage.Recovered;

/** What is known of what can still be read of a damaged file. */
sealed interface Remains {

    /** There is no such file, or it was never a plan: nobody looks. */
    record Unasked() implements Remains {}

    /** Somebody is looking. */
    record Looking() implements Remains {}

    /** So much can be read. */
    record Legible(Recovered recovered) implements Remains {}

    /** Nothing can be. */
    record Nothing() implements Remains {}
}
