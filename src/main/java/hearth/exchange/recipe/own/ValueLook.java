package hearth.exchange.recipe.own;

import hearth.exchange.csv.DateOrder;
import hearth.exchange.csv.Dates;
import hearth.exchange.csv.NumberStyle;
import hearth.exchange.csv.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a value shows it is, whatever stands above it. */
@SuppressWarnings("ImmutableEnumChecker") // The tests are pure.
enum ValueLook {
    EMAIL(cell -> Patterns.EMAIL.matcher(cell).matches()),
    LINK(cell -> Patterns.LINK.matcher(cell).matches()),
    HANDLE(cell -> Patterns.HANDLE.matcher(cell).matches()),
    DATE(ValueLook::isDate),
    PHONE(cell -> Patterns.PHONE.matcher(cell).matches() && digits(cell) >= 6),
    NUMBER(ValueLook::isNumber);

    /** In a class of its own, since constants are made before the fields of an enum. */
    private static final class Patterns {
        static final Pattern EMAIL =
                Pattern.compile("[^@\\s;,|]+@[^@\\s;,|]+\\.[^@\\s;,|]+(?:[\\s;,|]+[^@\\s;,|]+@[^@\\s;,|]+)*");
        static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.)\\S+");
        static final Pattern HANDLE = Pattern.compile("@[\\w.-]{2,}");
        static final Pattern PHONE = Pattern.compile("(?:\\+|00|0|\\()[0-9 ()./-]{5,24}");
    }

    private static final Dates DATES = new Dates(Locale.ENGLISH);

    private final Predicate<String> test;

    ValueLook(Predicate<String> test) {
        this.test = test;
    }

    /** True when a value looks like this. */
    boolean of(String cell) {
        return test.test(cell);
    }

    /** What most of some values look like, the most particular first. */
    static Optional<ValueLook> most(List<String> cells) {
        for (ValueLook look : values()) {
            if (cells.stream().filter(look::of).count() * 2 > cells.size()) {
                return Optional.of(look);
            }
        }
        return Optional.empty();
    }

    /** True for what can only be a value and no heading. */
    static boolean isValue(String cell) {
        return List.of(values()).stream().anyMatch(look -> look.of(cell));
    }

    private static boolean isDate(String cell) {
        return DATES.parse(cell, DateOrder.DAY_FIRST)
                .or(() -> DATES.parse(cell, DateOrder.MONTH_FIRST))
                .isPresent();
    }

    private static boolean isNumber(String cell) {
        return Numbers.parse(cell, NumberStyle.POINT)
                .or(() -> Numbers.parse(cell, NumberStyle.COMMA))
                .isPresent();
    }

    private static long digits(String cell) {
        return cell.chars().filter(Character::isDigit).count();
    }
}
