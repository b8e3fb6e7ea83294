package hearth.exchange.capture;

import hearth.plan.landscape.Person;
import org.jspecify.annotations.Nullable;

/**
 * A line and what it means for the plan.
 *
 * @param person as they would stand in the plan afterwards
 * @param resembles the known person it is about, or could be; null when there is none
 * @param sameLine an earlier line that is about the same new person; 0 when there is none
 */
public record Arrival(
        CaughtLine line,
        Choice choice,
        Effect effect,
        Person person,
        @Nullable Person resembles,
        int sameLine) {

    /** True when an earlier line has brought the same person, and this one only says so again or says more. */
    public boolean isTwice() {
        return sameLine > 0 && (effect == Effect.KNOWN || effect == Effect.COMPLETED);
    }

    /** What happens to the plan. */
    public enum Effect {
        ADDED,
        COMPLETED,
        KNOWN,
        LEFT_OUT
    }
}
