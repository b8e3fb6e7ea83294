package hearth.plan.rhythm;

import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Remove;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One day of a rhythm as it stands, and what can be done about it.
 *
 * @param date the day the rule gave, which identifies it
 * @param day the day it stands on, another one when it was moved
 * @param occurrence what was noted, or null when nothing
 */
public record Slot(
        Rhythm rhythm,
        LocalDate date,
        LocalDate day,
        SlotState state,
        @Nullable Occurrence occurrence) {

    /** By day, then by time with "some time that day" last, then as rhythms are listed. */
    public static final Comparator<Slot> IN_ORDER = Comparator.comparing(Slot::day)
            .thenComparing(slot -> slot.rhythm.at(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(slot -> slot.rhythm.order())
            .thenComparing(slot -> slot.rhythm.id().value())
            .thenComparing(Slot::date);

    /** A day nothing was noted about. */
    static Slot open(Rhythm rhythm, LocalDate date, LocalDate today) {
        return new Slot(rhythm, date, date, openState(date, today), null);
    }

    static Slot of(Rhythm rhythm, Occurrence noted, LocalDate today) {
        SlotState state = switch (noted.state()) {
            case DONE -> SlotState.DONE;
            case SKIPPED -> SlotState.SKIPPED;
            case MOVED -> openState(noted.day(), today);
        };
        return new Slot(rhythm, noted.date(), noted.day(), state, noted);
    }

    private static SlotState openState(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return SlotState.MISSED;
        }
        return day.equals(today) ? SlotState.DUE : SlotState.PLANNED;
    }

    /** True while it is neither done nor skipped. */
    public boolean isOpen() {
        return state != SlotState.DONE && state != SlotState.SKIPPED;
    }

    public boolean wasMoved() {
        return !day.equals(date);
    }

    /** Minutes it took when somebody counted, otherwise as estimated. */
    public int minutes() {
        return counted().orElse(rhythm.minutes());
    }

    private Optional<Integer> counted() {
        return Optional.ofNullable(occurrence).map(Occurrence::minutes);
    }

    /**
     * It was done.
     *
     * @param fresh id for the note about it, used when there is none yet
     */
    public Command done(OccurrenceId fresh) {
        return new Put(name("rhythm.command.done"), noted(fresh, OccurrenceState.DONE, day));
    }

    /** It will not happen this time; {@code fresh} as in {@link #done}. */
    public Command skip(OccurrenceId fresh) {
        return new Put(name("rhythm.command.skip"), noted(fresh, OccurrenceState.SKIPPED, day));
    }

    /** It stands on another day from now on; {@code fresh} as in {@link #done}. */
    public Command move(LocalDate to, OccurrenceId fresh) {
        Message name = name("rhythm.command.move");
        if (isOpen() && to.equals(date)) {
            return forget(name);
        }
        return new Put(name, noted(fresh, stateWhenMoved(), to));
    }

    /** It is neither done nor skipped after all. */
    public Command reopen() {
        Message name = name("rhythm.command.reopen");
        return occurrence != null && wasMoved()
                ? new Put(name, noted(occurrence.id(), OccurrenceState.MOVED, day))
                : forget(name);
    }

    private Command forget(Message name) {
        return occurrence == null ? new Remove(name) : new Remove(name, occurrence.id());
    }

    private OccurrenceState stateWhenMoved() {
        return switch (state) {
            case DONE -> OccurrenceState.DONE;
            case SKIPPED -> OccurrenceState.SKIPPED;
            case PLANNED, DUE, MISSED -> OccurrenceState.MOVED;
        };
    }

    private Occurrence noted(OccurrenceId fresh, OccurrenceState state, LocalDate day) {
        OccurrenceId id = occurrence == null ? fresh : occurrence.id();
        String note = occurrence == null ? "" : occurrence.note();
        LocalDate moved = day.equals(date) ? null : day;
        return new Occurrence(id, rhythm.id(), date, state, moved, counted().orElse(null), note);
    }

    private Message name(String key) {
        return Message.of(key, rhythm.name());
    }
}
