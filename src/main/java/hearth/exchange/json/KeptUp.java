package hearth.exchange.json;

import hearth.plan.Command;
import hearth.plan.DateRange;
import hearth.plan.Decision;
import hearth.plan.Plan;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.rhythm.Schedule;
import hearth.plan.rhythm.Slot;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Keeps the rhythms of the days that have gone by since the Monday a plan was written for, as they were kept before:
 * whoever opens it on a Saturday meets a business that is tended, and only yesterday still to be ticked off.
 */
final class KeptUp {

    /** Days before today whose work nobody has noted yet. */
    private static final int UNNOTED = 1;

    private KeptUp() {}

    /** The plan, written for {@code asOf}, on a later day of that week. */
    static Plan until(Plan plan, LocalDate asOf, LocalDate today) {
        if (!today.isAfter(asOf)) {
            return plan;
        }
        DateRange gone = new DateRange(asOf.minusWeeks(1), today.minusDays(UNNOTED));
        Plan kept = plan;
        for (Slot slot : Schedule.of(plan, gone, today).slots()) {
            kept = slot.isOpen() ? with(kept, slot.done(fresh(kept))) : kept;
        }
        return kept;
    }

    private static Plan with(Plan plan, Command command) {
        return switch (command.decide(plan)) {
            case Decision.Accepted(var changes) -> plan.with(changes);
            case Decision.Rejected rejected ->
                throw new IllegalStateException("what was planned can be done: " + rejected.reasons());
        };
    }

    private static OccurrenceId fresh(Plan plan) {
        int number = plan.all(Occurrence.class).size() + 1;
        return new OccurrenceId(String.format(Locale.ROOT, "occurrence-%04d", number));
    }
}
