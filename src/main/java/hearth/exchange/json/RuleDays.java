package hearth.exchange.json;

import hearth.plan.DateRange;
import hearth.plan.rhythm.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The days that the rule of a rhythm gives before some day, oldest first.
 *
 * @param days in order
 */
record RuleDays(List<LocalDate> days) {

    /** The days of a rhythm in its JSON form, from its start up to and not including {@code until}. */
    static RuleDays of(JsonNode rhythm, LocalDate until) {
        LocalDate start = LocalDate.parse(rhythm.path("start").asString());
        if (!start.isBefore(until)) {
            return new RuleDays(List.of());
        }
        List<LocalDate> except = rhythm.path("except")
                .valueStream()
                .map(day -> LocalDate.parse(day.asString()))
                .toList();
        return new RuleDays(
                Recurrence.of(rhythm.path("rule").asString(), start, except).days(new DateRange(start, until)));
    }

    /** How many days there are from this one to the last, itself included; empty when it is none of them. */
    Optional<Integer> countBack(LocalDate day) {
        int place = days.indexOf(day);
        return place < 0 ? Optional.empty() : Optional.of(days.size() - place);
    }

    /** The day that many days back, counted as by {@link #countBack}. */
    Optional<LocalDate> back(int count) {
        return count > days.size() ? Optional.empty() : Optional.of(days.get(days.size() - count));
    }
}
