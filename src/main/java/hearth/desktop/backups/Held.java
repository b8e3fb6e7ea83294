package hearth.desktop.backups;

import hearth.storage.rows.Facts;

/** What was found in a backup. */
sealed interface Held {

    /** So much of what people ask for first. */
    record Counts(int people, int touches, int kpis) implements Held {}

    /** It has been damaged since it was made. */
    record Unreadable() implements Held {}

    static Held of(Facts facts) {
        return new Counts(
                facts.counts().getOrDefault("people", 0),
                facts.counts().getOrDefault("touches", 0),
                facts.counts().getOrDefault("kpis", 0));
    }
}
