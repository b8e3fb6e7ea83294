package hearth.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the whole plan.
 *
 * @param name of the business or the plan, as on the cover of the PDF
 * @param currency ISO 4217 code of every amount in the plan
 * @param locale BCP 47 tag that decides how dates, numbers and money look
 * @param firstDayOfWeek first column of calendars
 * @param zone where the business is; "today" and all commitments are in it
 * @param budget money set aside for everything paid, or null when nobody has said
 * @param started the day the plan was begun
 * @param thresholds limits that differ from {@link Threshold#standard()}, by name of the threshold
 */
public record Settings(
        SettingsId id,
        String name,
        String currency,
        Locale locale,
        DayOfWeek firstDayOfWeek,
        ZoneId zone,
        @Nullable Money budget,
        LocalDate started,
        SortedMap<String, Integer> thresholds)
        implements Entity {

    public Settings {
        Refused.blank("name", name);
        Money.checkCurrency("currency", currency);
        thresholds = Collections.unmodifiableSortedMap(new TreeMap<>(thresholds));
        thresholds.forEach(Settings::checkThreshold);
    }

    /** Settings of a new plan. */
    public static Settings of(String name, String currency, Locale locale, ZoneId zone, LocalDate started) {
        return new Settings(
                SettingsId.ONLY,
                name,
                currency,
                locale,
                DayOfWeek.MONDAY,
                zone,
                null,
                started,
                new TreeMap<>(Map.of()));
    }

    /** The limit that holds in this plan. */
    public int limit(Threshold threshold) {
        return thresholds.getOrDefault(threshold.name(), threshold.standard());
    }

    @Override
    public String label() {
        return name;
    }

    private static void checkThreshold(String name, int value) {
        try {
            Threshold.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new Refused("thresholds", Message.of("plan.refused.threshold", name));
        }
        Refused.below("thresholds", value, 0);
    }

    /** The locale with the plan's own first day of the week, for calendars that ask their locale for it. */
    public Locale calendar() {
        String day = firstDayOfWeek.name().substring(0, 3).toLowerCase(Locale.ROOT);
        return new Locale.Builder()
                .setLocale(locale)
                .setUnicodeLocaleKeyword("fw", day)
                .build();
    }
}
