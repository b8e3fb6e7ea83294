package hearth.plan.review;

import hearth.plan.DateRange;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.SegmentId;
import hearth.plan.rhythm.Durations;
import hearth.plan.rhythm.Schedule;
import hearth.plan.rhythm.Slot;
import hearth.plan.rhythm.SlotState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * P47 "Start local, current customers first": of the minutes that rhythms take over the next 13 weeks, those for the
 * outer rings together are not more than those for the core. A rhythm counts for the ring of its segment; one without a
 * segment counts for none.
 */
final class OuterRingsFirst implements Check {

    private static final int WEEKS = 13;

    @Override
    public String practice() {
        return "P47";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        Map<Ring, Integer> minutes = minutes(plan, today);
        int core = minutes.getOrDefault(Ring.CORE, 0);
        int outer = minutes.getOrDefault(Ring.CIRCLE, 0) + minutes.getOrDefault(Ring.BEYOND, 0);
        return outer <= core ? List.of() : List.of(finding(core / WEEKS, outer / WEEKS));
    }

    private Finding finding(int core, int outer) {
        return Finding.aboutPlan(
                "",
                Message.of("review.P47.rings"),
                practice(),
                Severity.WARNING,
                Message.of("review.P47.outer", Durations.of(outer), Durations.of(core)),
                Message.of("review.P47.inwards"));
    }

    private static Map<Ring, Integer> minutes(Plan plan, LocalDate today) {
        DateRange ahead = DateRange.of(today, WEEKS * 7);
        Map<Ring, Integer> minutes = new EnumMap<>(Ring.class);
        for (Slot slot : Schedule.of(plan, ahead, today).slots()) {
            SegmentId segment = slot.rhythm().segment();
            if (segment != null && slot.state() != SlotState.SKIPPED) {
                minutes.merge(plan.get(segment).ring(), slot.minutes(), Integer::sum);
            }
        }
        return minutes;
    }
}
