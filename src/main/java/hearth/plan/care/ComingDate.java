package hearth.plan.care;

import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A date that matters to somebody and is near.
 *
 * @param on the day it is on next, today at the earliest
 */
public record ComingDate(Person person, Occasion occasion, LocalDate on) {

    /** The dates of the next {@link Threshold#DATES_AHEAD_DAYS} days, the nearest first. */
    public static List<ComingDate> of(Plan plan, LocalDate today) {
        LocalDate end = today.plusDays(plan.settings().limit(Threshold.DATES_AHEAD_DAYS));
        return plan.all(Person.class).stream()
                .flatMap(person -> person.dates().stream().map(date -> new ComingDate(person, date, date.next(today))))
                .filter(date -> !date.on().isAfter(end))
                .sorted(Comparator.comparing(ComingDate::on)
                        .thenComparing(date -> date.person().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(date -> date.occasion().name()))
                .toList();
    }
}
