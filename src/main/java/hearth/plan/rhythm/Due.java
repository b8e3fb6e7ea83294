package hearth.plan.rhythm;

import hearth.plan.Command;
import hearth.plan.DateRange;
import hearth.plan.Decision;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Remove;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One time a rhythm is to be kept and nobody has said yet what became of it.
 *
 * @param date the day the rule gave
 * @param day the day it is to be done: the rule's, or the one it was moved to
 * @param noted the occurrence that says it was moved, or null when nothing is noted
 */
public record Due(
        Rhythm rhythm,
        LocalDate date,
        LocalDate day,
        @Nullable OccurrenceId noted) {

    private static final Comparator<Due> IN_ORDER = Comparator.comparing(Due::day)
            .thenComparing(due -> due.rhythm().at(), Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
            .thenComparingInt(due -> due.rhythm().order())
            .thenComparing(due -> due.rhythm().id().value())
            .thenComparing(Due::date);

    /** What is open within a range, in order of day and time. Paused rhythms ask for nothing. */
    public static List<Due> within(Plan plan, DateRange range) {
        return plan.all(Rhythm.class).stream()
                .filter(rhythm -> !rhythm.paused())
                .flatMap(rhythm -> of(plan, rhythm, range))
                .sorted(IN_ORDER)
                .toList();
    }

    /** It was done, in so many minutes, or in as many as nobody counted. */
    public Command done(@Nullable Integer minutes, Ids ids) {
        return put("rhythm.command.done", OccurrenceState.DONE, moved(), minutes, ids);
    }

    /** It is left out this once. */
    public Command skip(Ids ids) {
        return put("rhythm.command.skip", OccurrenceState.SKIPPED, moved(), null, ids);
    }

    /** It is done on another day; back on the rule's own day nothing needs noting any more. */
    public Command move(LocalDate to, Ids ids) {
        if (to.equals(day)) {
            return plan -> Decision.rejected("movedTo", "rhythm.refused.movedNowhere");
        }
        if (to.equals(date)) {
            return new Remove(Message.of("rhythm.command.move", rhythm.name()), Objects.requireNonNull(noted));
        }
        return put("rhythm.command.move", OccurrenceState.MOVED, to, null, ids);
    }

    private @Nullable LocalDate moved() {
        return day.equals(date) ? null : day;
    }

    private Command put(
            String name, OccurrenceState state, @Nullable LocalDate to, @Nullable Integer minutes, Ids ids) {
        OccurrenceId id = noted == null ? new OccurrenceId(ids.next()) : noted;
        return new Put(Message.of(name, rhythm.name()), new Occurrence(id, rhythm.id(), date, state, to, minutes, ""));
    }

    private static Stream<Due> of(Plan plan, Rhythm rhythm, DateRange range) {
        Map<LocalDate, Occurrence> noted = plan.referring(rhythm.id(), Occurrence.class).stream()
                .collect(Collectors.toMap(Occurrence::date, Function.identity(), (one, other) -> one));
        Stream<Due> untouched = Recurrence.days(rhythm, range).stream()
                .filter(date -> !noted.containsKey(date))
                .map(date -> new Due(rhythm, date, date, null));
        Stream<Due> moved = noted.values().stream()
                .filter(occurrence -> occurrence.state() == OccurrenceState.MOVED)
                .flatMap(occurrence -> moved(rhythm, occurrence))
                .filter(due -> range.contains(due.day()));
        return Stream.concat(untouched, moved);
    }

    private static Stream<Due> moved(Rhythm rhythm, Occurrence occurrence) {
        LocalDate to = occurrence.movedTo();
        return to == null ? Stream.empty() : Stream.of(new Due(rhythm, occurrence.date(), to, occurrence.id()));
    }
}
