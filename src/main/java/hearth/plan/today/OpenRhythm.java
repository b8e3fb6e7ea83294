package hearth.plan.today;

import hearth.plan.Command;
import hearth.plan.DateRange;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Together;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.plan.rhythm.Schedule;
import hearth.plan.rhythm.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rhythm that is to be kept now. What was forgotten before stands behind it, so that a neglected daily rhythm is one
 * line of the day and not fifteen.
 *
 * @param slot its newest open day, today or before
 * @param earlier open days before that, newest first
 */
public record OpenRhythm(Slot slot, List<Slot> earlier) {

    private static final Comparator<OpenRhythm> TODAY_FIRST = Comparator.comparing(
                    (OpenRhythm open) -> open.slot().day())
            .reversed()
            .thenComparing(open -> open.rhythm().at(), Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
            .thenComparingInt(open -> open.rhythm().order())
            .thenComparing(open -> open.rhythm().id().value());

    public OpenRhythm {
        earlier = List.copyOf(earlier);
    }

    /** What is open on {@code today} and the {@code lookBack} days before, today's by time of day, then what is left over. */
    static List<OpenRhythm> of(Plan plan, LocalDate today, int lookBack) {
        DateRange range = new DateRange(today.minusDays(lookBack), today.plusDays(1));
        Map<RhythmId, List<Slot>> open = Schedule.of(plan, range, today).slots().stream()
                .filter(Slot::isOpen)
                .collect(Collectors.groupingBy(slot -> slot.rhythm().id(), LinkedHashMap::new, Collectors.toList()));
        return open.values().stream().map(OpenRhythm::of).sorted(TODAY_FIRST).toList();
    }

    public Rhythm rhythm() {
        return slot.rhythm();
    }

    /** Leaves out all that was forgotten before, as one gesture. */
    public Command skipEarlier(Ids ids) {
        Message name = Message.of("rhythm.command.skipEarlier", rhythm().name(), earlier.size());
        return new Together(
                name,
                earlier.stream()
                        .map(slot -> slot.skip(new OccurrenceId(ids.next())))
                        .toList());
    }

    private static OpenRhythm of(List<Slot> inOrder) {
        List<Slot> newestFirst = inOrder.reversed();
        return new OpenRhythm(newestFirst.getFirst(), newestFirst.subList(1, newestFirst.size()));
    }
}
