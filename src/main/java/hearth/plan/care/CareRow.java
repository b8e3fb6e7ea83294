package hearth.plan.care;

import hearth.plan.Plan;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one of the first hundred on one day.
 *
 * <p>Source of the formulas: PRODUCT.md, Arithmetic, "Care".
 *
 * @param person who; always one with a tier
 * @param cadence the gaps that hold for them
 * @param last day of the last real contact, or null when there never was one
 * @param due day the next contact is due: last real contact + desired gap; without any, the day the business came to
 *     know them, or this day when nobody wrote that down
 * @param overdueDays days from {@code due} to this day; negative while it lies ahead
 * @param ledger touches of the twelve months up to and including this day
 * @param mutual whether they may be asked for something
 */
public record CareRow(
        Person person,
        Cadence cadence,
        @Nullable LocalDate last,
        LocalDate due,
        long overdueDays,
        CareState state,
        Ledger ledger,
        Reciprocity mutual) {

    /** Who needs a contact most comes first: by {@link #urgency()}, then the closer tier, then by name. */
    static final Comparator<CareRow> MOST_URGENT_FIRST = Comparator.comparingDouble(CareRow::urgency)
            .reversed()
            .thenComparing(CareRow::tier)
            .thenComparing(row -> row.person().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.id().value());

    /** How it stands with {@code person} on {@code today}; nothing when they are not among the hundred. */
    public static Optional<CareRow> of(Plan plan, Person person, LocalDate today) {
        CareTier tier = person.tier();
        return tier == null ? Optional.empty() : Optional.of(of(plan, person, tier, today));
    }

    private static CareRow of(Plan plan, Person person, CareTier tier, LocalDate today) {
        Cadence cadence = Cadence.of(tier, person.cadenceDays(), person.maximumDays(), plan.settings());
        Collection<Touch> touches = plan.referring(person.id(), Touch.class);
        LocalDate last = lastReal(touches, today).orElse(null);
        LocalDate due = due(person, cadence, last, today);
        long overdue = ChronoUnit.DAYS.between(due, today);
        return new CareRow(
                person,
                cadence,
                last,
                due,
                overdue,
                state(cadence, last, today),
                ledger(touches, today),
                Reciprocity.of(plan, person.id(), today));
    }

    public PersonId id() {
        return person.id();
    }

    public CareTier tier() {
        return Objects.requireNonNull(person.tier());
    }

    /**
     * Overdue ÷ cadence: how many desired gaps this contact is late. 0 on the day it is due, −1 on the day of a contact,
     * 1 when a whole further gap went by. Makes tiers comparable: three days late weigh more in a fortnight than in a
     * quarter.
     */
    public double urgency() {
        return (double) overdueDays / cadence.desired();
    }

    /** True while the last real contact is no longer ago than the maximum gap. */
    public boolean isCovered() {
        return state == CareState.FRESH || state == CareState.DUE;
    }

    private static Optional<LocalDate> lastReal(Collection<Touch> touches, LocalDate today) {
        return touches.stream()
                .filter(Touch::real)
                .map(Touch::date)
                .filter(date -> !date.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    private static LocalDate due(Person person, Cadence cadence, @Nullable LocalDate last, LocalDate today) {
        if (last != null) {
            return last.plusDays(cadence.desired());
        }
        LocalDate since = person.since();
        return since == null || since.isAfter(today) ? today : since;
    }

    private static CareState state(Cadence cadence, @Nullable LocalDate last, LocalDate today) {
        if (last == null) {
            return CareState.NEVER;
        }
        long gap = ChronoUnit.DAYS.between(last, today);
        if (gap > cadence.maximum()) {
            return CareState.LOST;
        }
        return gap < cadence.desired() ? CareState.FRESH : CareState.DUE;
    }

    private static Ledger ledger(Collection<Touch> touches, LocalDate today) {
        LocalDate yearAgo = today.minusMonths(12);
        return Ledger.of(touches.stream()
                .filter(touch -> touch.date().isAfter(yearAgo) && !touch.date().isAfter(today))
                .toList());
    }
}
