package hearth.plan.care;

import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The first hundred on one day: everybody with a tier, whoever needs a contact most first (practice P49).
 *
 * @param day the day it is seen from
 * @param rows by overdue ÷ cadence, largest first
 * @param cap how many people one business can care for, {@link Threshold#CARE_CAP}
 */
public record CareList(LocalDate day, List<CareRow> rows, int cap) {

    public CareList {
        rows = List.copyOf(rows);
    }

    /** The care list of a plan as seen on {@code today}. Touches dated later do not count yet. */
    public static CareList of(Plan plan, LocalDate today) {
        List<CareRow> rows = plan.all(Person.class).stream()
                .flatMap(person -> CareRow.of(plan, person, today).stream())
                .sorted(CareRow.MOST_URGENT_FIRST)
                .toList();
        return new CareList(today, rows, plan.settings().limit(Threshold.CARE_CAP));
    }

    /** The row of one person, if they are among the hundred. */
    public Optional<CareRow> row(PersonId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Those to be in touch with now, most urgent first. */
    public List<CareRow> due() {
        return rows.stream().filter(row -> row.state().isDue()).toList();
    }

    /** Those whose maximum gap is exceeded, most urgent first. */
    public List<CareRow> lost() {
        return rows.stream().filter(row -> row.state() == CareState.LOST).toList();
    }

    /** Share of people whose last real contact lies within their maximum gap; empty when nobody is on the list. */
    public OptionalDouble coverage() {
        return rows.stream().mapToInt(row -> row.isCovered() ? 1 : 0).average();
    }

    /** What went which way with all of them together, in the twelve months up to and including this day. */
    public Ledger ledger() {
        return rows.stream().map(CareRow::ledger).reduce(new Ledger(0, 0, 0), Ledger::plus);
    }

    /** Places still free under the cap; negative when more people were taken on than can be cared for. */
    public int placesLeft() {
        return cap - rows.size();
    }
}
