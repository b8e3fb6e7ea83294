package hearth.plan.rhythm;

import hearth.plan.Refused;
import java.time.LocalDate;

/** When a recurrence rule stops giving days. */
public sealed interface RuleEnd {

    /** It goes on. */
    record Never() implements RuleEnd {}

    /**
     * It stops after a day.
     *
     * @param last the last day that can still be one
     */
    record Until(LocalDate last) implements RuleEnd {}

    /**
     * It stops after some days.
     *
     * @param count number of days, at least 1; exceptions count too, as RFC 5545 has it
     */
    record Times(int count) implements RuleEnd {
        public Times {
            Refused.below("count", count, 1);
        }
    }
}
