package hearth.plan.rhythm;

import hearth.plan.DateRange;
import hearth.plan.Money;
import hearth.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the money lasts for what is paid (P02: what you start stays on). Counted by what each time of an active rhythm
 * costs, in order of their days; what is done or skipped costs nothing any more, and amounts in another currency than
 * the plan's are left out, since Hearth never converts.
 *
 * @param cost of all that is to come within the days looked at
 * @param empty the first day that the budget cannot pay in full; empty when it lasts
 */
public record Runway(Money cost, Optional<LocalDate> empty) {

    /** The runway of a plan over some days, with its budget; no budget is an empty one. */
    public static Runway of(Plan plan, DateRange days, LocalDate today) {
        String currency = plan.settings().currency();
        Money budget = plan.settings().budget();
        long left = budget == null ? 0 : budget.minor();
        List<Slot> paid = Schedule.of(plan, days, today).slots().stream()
                .filter(slot -> slot.isOpen() && costs(slot.rhythm().cost(), currency))
                .toList();
        return over(paid, left, currency);
    }

    /** True when anything has to be paid. */
    public boolean isPaid() {
        return cost.minor() > 0;
    }

    private static Runway over(List<Slot> paid, long budget, String currency) {
        long spent = 0;
        LocalDate empty = null;
        for (Slot slot : paid) {
            Money cost = slot.rhythm().cost();
            spent = Math.addExact(spent, cost == null ? 0 : cost.minor());
            empty = empty == null && spent > budget ? slot.day() : empty;
        }
        return new Runway(new Money(spent, currency), Optional.ofNullable(empty));
    }

    private static boolean costs(@Nullable Money cost, String currency) {
        return cost != null && cost.minor() > 0 && cost.currency().equals(currency);
    }
}
