package hearth.plan.landscape;

import java.time.LocalDate;

/**
 * Something a person caused: the raw material of influence.
 *
 * @param kind what happened
 * @param note in the words of whoever saw it
 */
public record Evidence(LocalDate date, Kind kind, String note) {

    /** What somebody can cause. */
    public enum Kind {
        REPLY,
        REFERRAL,
        INTRODUCTION,
        SALE
    }
}
