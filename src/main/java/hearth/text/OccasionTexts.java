package hearth.text;

import hearth.plan.landscape.Occasion;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * How the days that matter to people are spoken of.
 *
 * @param today the day it is seen from
 */
public record OccasionTexts(Texts texts, LocalDate today) {

    /** By the next time they are on. */
    public Comparator<Occasion> nextFirst() {
        return Comparator.<Occasion, LocalDate>comparing(date -> date.next(today))
                .thenComparing(Occasion::name);
    }

    /** "Birthday, 14 May (40)": the day and the years it will be then, as far as they are known. */
    public String line(Occasion date) {
        OptionalInt years = date.years(date.next(today));
        return years.isPresent()
                ? texts.get("landscape.dates.lineYears", date.name(), date.on(), years.getAsInt())
                : texts.get("landscape.dates.line", date.name(), date.on());
    }

    /** "in 4 days", "today". */
    public String when(Occasion date) {
        return texts.say(Ago.of(date.next(today), today));
    }
}
