package hearth.plan.landscape;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far a number about a person can be trusted: by how much it rests on and how old that is. */
public enum Confidence {
    LOW,
    FAIR,
    GOOD;

    private static final int FRESH_READING_DAYS = 90;
    private static final int STALE_READING_DAYS = 365;
    private static final int ENOUGH_PIECES = 3;

    /** Evidence is good from three pieces with the newest inside one half-life, low when single or older than two. */
    static Confidence ofEvidence(int pieces, LocalDate newest, LocalDate today) {
        long age = ChronoUnit.DAYS.between(newest, today);
        if (pieces == 1 || age > 2 * Influence.HALF_LIFE_DAYS) {
            return LOW;
        }
        return pieces >= ENOUGH_PIECES && age <= Influence.HALF_LIFE_DAYS ? GOOD : FAIR;
    }

    /** A reading is good for a quarter of a year and worth little after a whole one. */
    static Confidence ofReading(LocalDate newest, LocalDate today) {
        long age = ChronoUnit.DAYS.between(newest, today);
        if (age > STALE_READING_DAYS) {
            return LOW;
        }
        return age <= FRESH_READING_DAYS ? GOOD : FAIR;
    }
}
