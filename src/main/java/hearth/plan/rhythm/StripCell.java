package hearth.plan.rhythm;

import java.time.LocalDate;
import java.util.List;

/**
 * One channel's week.
 *
 * @param week its first day
 * @param done how many were done
 * @param missed how many went by without a word
 * @param planned how many are for today or later
 * @param skipped how many were left out on purpose
 */
public record StripCell(LocalDate week, int done, int missed, int planned, int skipped) {

    static StripCell of(LocalDate week, List<Slot> slots) {
        return new StripCell(
                week,
                count(slots, SlotState.DONE),
                count(slots, SlotState.MISSED),
                count(slots, SlotState.PLANNED) + count(slots, SlotState.DUE),
                count(slots, SlotState.SKIPPED));
    }

    private static int count(List<Slot> slots, SlotState state) {
        return Math.toIntExact(
                slots.stream().filter(slot -> slot.state() == state).count());
    }

    /** What its square shows. */
    public StripState state() {
        if (done > 0) {
            return missed + planned > 0 ? StripState.PARTLY : StripState.DONE;
        }
        if (missed > 0) {
            return StripState.MISSED;
        }
        if (planned > 0) {
            return StripState.PLANNED;
        }
        return skipped > 0 ? StripState.SKIPPED : StripState.NONE;
    }
}
