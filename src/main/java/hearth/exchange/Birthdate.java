package hearth.exchange;

import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.text.Texts;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one date of somebody that address books have a place for. */
public final class Birthdate {

    private static final String NAME = new Texts(Locale.ROOT).get("landscape.dates.birthday");

    private Birthdate() {}

    /** Somebody's birthday, among the dates that matter to them. */
    public static Optional<Occasion> of(Person person) {
        return person.dates().stream()
                .filter(date -> date.name().strip().equalsIgnoreCase(NAME))
                .findFirst();
    }

    /** As address books write it: a day, a day of no year when nobody knows that, or nothing. */
    public static @Nullable TemporalAccessor day(Person person) {
        return of(person).map(Birthdate::day).orElse(null);
    }

    /** A leap day in a year that has none is the last day of February. */
    private static TemporalAccessor day(Occasion birthday) {
        Integer year = birthday.year();
        return year == null ? birthday.on() : birthday.on().atYear(year);
    }
}
