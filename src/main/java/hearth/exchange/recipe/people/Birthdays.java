package hearth.exchange.recipe.people;

import hearth.plan.landscape.Occasion;
import hearth.text.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Birthdays as address books write them: with the year, or without it as {@code --05-14}. */
public final class Birthdays {

    private static final Pattern FORM = Pattern.compile("(?:(\\d{4})-?|--)(\\d{2})-?(\\d{2})(?:T.*)?");

    /** What stands in the place of a year that nobody knows. */
    private static final int OUTLOOKS_NO_YEAR = 1604;

    private static final String NAME = new Texts(Locale.ROOT).get("landscape.dates.birthday");

    private Birthdays() {}

    /** The birthday that a cell holds in the form of ISO 8601; empty when it holds none. */
    public static Optional<Occasion> of(String cell) {
        Matcher parts = FORM.matcher(cell);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            MonthDay day = MonthDay.of(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
            return Optional.of(occasion(day, parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The birthday of somebody who was born on a day. */
    public static Occasion on(LocalDate day) {
        return occasion(MonthDay.from(day), day.getYear());
    }

    /** Dates somebody has, with a birthday when they had none. */
    static List<Occasion> filled(List<Occasion> known, List<Occasion> from) {
        List<Occasion> all = new ArrayList<>(known);
        from.stream()
                .filter(date -> known.stream()
                        .noneMatch(each -> each.on().equals(date.on())
                                || KnownPeople.plain(each.name()).equals(KnownPeople.plain(date.name()))))
                .forEach(all::add);
        return all;
    }

    private static Occasion occasion(MonthDay day, int year) {
        return new Occasion(NAME, day, year <= OUTLOOKS_NO_YEAR ? null : Integer.valueOf(year));
    }
}
