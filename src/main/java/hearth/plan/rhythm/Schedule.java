package hearth.plan.rhythm;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every day of every rhythm within a range, in order: what the rules give, laid over with what people noted. What was
 * moved stands on its new day. Only the range is expanded, so that a rhythm of ten years costs what its visible week
 * costs.
 *
 * <p>A paused rhythm has no open days. What was done stays where it was done, even when the rule has changed since.
 *
 * @param slots in order of {@link Slot#IN_ORDER}
 */
public record Schedule(DateRange range, List<Slot> slots) {

    public Schedule {
        slots = List.copyOf(slots);
    }

    /** The schedule of all rhythms of a plan. */
    public static Schedule of(Plan plan, DateRange range, LocalDate today) {
        return of(plan, plan.all(Rhythm.class), range, today);
    }

    /** The schedule of some rhythms of a plan. */
    public static Schedule of(Plan plan, Collection<Rhythm> rhythms, DateRange range, LocalDate today) {
        return new Schedule(
                range,
                rhythms.stream()
                        .flatMap(rhythm -> slots(plan, rhythm, range, today))
                        .sorted(Slot.IN_ORDER)
                        .toList());
    }

    /** What stands on a day. */
    public List<Slot> on(LocalDate day) {
        return slots.stream().filter(slot -> slot.day().equals(day)).toList();
    }

    private static Stream<Slot> slots(Plan plan, Rhythm rhythm, DateRange range, LocalDate today) {
        List<LocalDate> days = rhythm.paused() ? List.of() : Recurrence.days(rhythm, range);
        Map<LocalDate, Occurrence> noted = plan.referring(rhythm.id(), Occurrence.class).stream()
                .filter(occurrence -> range.contains(occurrence.date()) || range.contains(occurrence.day()))
                .collect(Collectors.toMap(Occurrence::date, Function.identity(), (one, other) -> one));
        Set<LocalDate> given = new HashSet<>(days);
        Stream<Slot> open =
                days.stream().filter(day -> !noted.containsKey(day)).map(day -> Slot.open(rhythm, day, today));
        Stream<Slot> spokenOf = noted.values().stream()
                .filter(occurrence -> range.contains(occurrence.day()))
                .filter(occurrence -> given.contains(occurrence.date()) || stays(occurrence, rhythm))
                .map(occurrence -> Slot.of(rhythm, occurrence, today));
        return Stream.concat(open, spokenOf);
    }

    /** Whether a note keeps its place although the rule gives no such day within the range. */
    private static boolean stays(Occurrence occurrence, Rhythm rhythm) {
        return switch (occurrence.state()) {
            case DONE -> true;
            case MOVED -> !rhythm.paused();
            case SKIPPED -> occurrence.movedTo() != null;
        };
    }
}
