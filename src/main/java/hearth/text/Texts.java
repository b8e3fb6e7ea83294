package hearth.text;

import hearth.plan.Message;
import hearth.plan.Money;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Words for people. A key's first segment names its bundle: {@code care.title} stands in {@code text/care.properties}.
 * Language comes from the bundles, formats from the plan's locale.
 */
public final class Texts {

    /** The year of a written-out date with what ties it to the rest: ", y" or " 'de' y" or "y年". */
    private static final Pattern YEAR = Pattern.compile("[,\\s]*(?:'[^']*'\\s*)?[yu]+(?:年|\\.|\\s*'[^']*')?,?");

    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    /** Patterns that were read once; never formatted with, since a format belongs to one thread. */
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private final Map<String, String> constants = new ConcurrentHashMap<>();
    private final DateTimeFormatter day;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter monthAndYear;
    private final DateTimeFormatter month;
    private final DateTimeFormatter time;

    public Texts(Locale locale) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.longDay = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        this.dayOfYear = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
        this.monthAndYear = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(locale);
        this.month = DateTimeFormatter.ofPattern("LLL", locale);
        this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    public Locale locale() {
        return locale;
    }

    /** The text of a key without arguments, or with. */
    public String get(String key, Object... args) {
        return say(key, List.of(args));
    }

    /** A message in words. */
    public String say(Message message) {
        return say(message.key(), message.args());
    }

    /** The name of an enum constant: key {@code bundle.TypeName.CONSTANT}. */
    public String name(String bundle, Enum<?> constant) {
        return get(bundle + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A date as 21 Nov 2026 is written here. */
    public String date(LocalDate date) {
        return day.format(date);
    }

    /** A date with its weekday, written out. */
    public String longDate(LocalDate date) {
        return longDay.format(date);
    }

    /** A date whose year is known: 21 Nov. */
    public String dayOfYear(LocalDate date) {
        return dayOfYear.format(date);
    }

    /** A day of every year: 21 Nov. */
    public String dayOfYear(MonthDay day) {
        return dayOfYear.format(day);
    }

    /** A month whose year is known: Nov. */
    public String month(LocalDate date) {
        return month.format(date);
    }

    /** A month of any year: Nov 2026. */
    public String monthAndYear(LocalDate date) {
        return monthAndYear.format(date);
    }

    /** A day of this year as its heading: "Saturday 21 November". */
    public String dayAndMonth(LocalDate date) {
        String full = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
        String yearless = YEAR.matcher(full).replaceAll("").strip();
        return DateTimeFormatter.ofPattern(yearless, locale).format(date);
    }

    /** The short name of a weekday: Tue. */
    public String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    public String time(LocalTime at) {
        return time.format(at);
    }

    /** A number with at most {@code digits} digits after the decimal sign. */
    public String number(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A share such as 0.034 as 3.4 %. */
    public String percent(double share, int digits) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(share);
    }

    public String money(Money money) {
        return money(money.amount(), money.currency());
    }

    /** An amount in major units of a currency. */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        format.setMinimumFractionDigits(whole ? 0 : digits);
        format.setMaximumFractionDigits(whole ? 0 : digits);
        return format.format(amount);
    }

    private String say(String key, List<Object> args) {
        return args.isEmpty()
                ? constants.computeIfAbsent(key, k -> pattern(k).format(new Object[0]))
                : pattern(key).format(args.stream().map(this::word).toArray());
    }

    private MessageFormat pattern(String key) {
        MessageFormat read =
                patterns.computeIfAbsent(key, k -> new MessageFormat(bundle(k).getString(k), locale));
        return (MessageFormat) read.clone();
    }

    // Numbers stay numbers, so that patterns can choose between one and many.
    private Object word(Object arg) {
        return switch (arg) {
            case Message message -> say(message);
            case LocalDate date -> date(date);
            case MonthDay day -> dayOfYear(day);
            case LocalTime at -> time(at);
            case Money money -> money(money);
            case String text -> Bidi.isolated(text);
            default -> arg;
        };
    }

    private ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String name = dot < 0 ? key : key.substring(0, dot);
        return bundles.computeIfAbsent(name, n -> ResourceBundle.getBundle("hearth.text." + n, locale, NO_FALLBACK));
    }

    /** The root bundle is the English one; a machine's own language must never slip in between. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
