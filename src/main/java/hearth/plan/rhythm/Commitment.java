package hearth.plan.rhythm;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A rhythm as it stands today.
 *
 * @param next the next day its rule gives, today included; empty when it has ended or is paused
 * @param weeklyMinutes estimated minutes a week over the year to come, rounded; 0 when it has ended or is paused
 * @param ended true when its rule gives no day any more
 */
public record Commitment(Rhythm rhythm, Optional<LocalDate> next, int weeklyMinutes, boolean ended) {

    private static final int WEEKS = 52;

    /** All rhythms in their order. */
    public static List<Commitment> of(Plan plan, LocalDate today) {
        return plan.all(Rhythm.class).stream()
                .sorted(Comparator.comparingInt(Rhythm::order)
                        .thenComparing(rhythm -> rhythm.id().value()))
                .map(rhythm -> of(rhythm, today))
                .toList();
    }

    static Commitment of(Rhythm rhythm, LocalDate today) {
        Optional<LocalDate> next = Recurrence.of(rhythm).from(today).findFirst();
        Optional<LocalDate> open = next.filter(day -> !rhythm.paused());
        return new Commitment(rhythm, open, open.isEmpty() ? 0 : weeklyMinutes(rhythm, open.get()), next.isEmpty());
    }

    // Counted from the next day, so that a rhythm starting in spring weighs what it will weigh.
    private static int weeklyMinutes(Rhythm rhythm, LocalDate from) {
        int days = Recurrence.days(rhythm, new DateRange(from, from.plusWeeks(WEEKS)))
                .size();
        return Math.round((float) days * rhythm.minutes() / WEEKS);
    }
}
