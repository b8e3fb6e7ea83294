package hearth.plan.landscape;

import java.time.LocalDate;

/**
 * Something a person did of their own accord. What they caused is the raw material of influence; that they turned to the
 * business says something of the business.
 *
 * @param kind what happened
 * @param note in the words of whoever saw it
 */
public record Evidence(LocalDate date, Kind kind, String note) {

    /** What somebody can do. */
    public enum Kind {
        REPLY(true),
        REFERRAL(true),
        INTRODUCTION(true),
        SALE(true),
        /** They asked for advice, an offer or help without being prompted. */
        REQUEST(false);

        private final boolean caused;

        Kind(boolean caused) {
            this.caused = caused;
        }

        /** True when they moved others or bought: what influence is made of. */
        public boolean isCaused() {
            return caused;
        }
    }
}
