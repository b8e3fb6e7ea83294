package hearth.desktop.shell;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Currencies, languages, time zones and weekdays to choose from, with their names. */
final class Regions {

    private Regions() {}

    /** ISO 4217 codes of money that can be paid with, by code. */
    static List<String> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList();
    }

    /** Languages as they are written in a country, by their name in {@code locale}. */
    static List<Locale> locales(Locale locale) {
        return Locale.availableLocales()
                .filter(each ->
                        !each.getLanguage().isEmpty() && each.getVariant().isEmpty())
                .filter(each -> each.getUnicodeLocaleKeys().isEmpty())
                .sorted(Comparator.comparing(each -> each.getDisplayName(locale)))
                .toList();
    }

    /** Zones that are named after places, and the one in use whatever its name. */
    static List<String> zones(ZoneId used) {
        return Stream.concat(ZoneId.getAvailableZoneIds().stream().filter(Regions::isPlace), Stream.of(used.getId()))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isPlace(String zone) {
        return zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
    }

    static String name(String currency, Locale locale) {
        return currency + " · " + Currency.getInstance(currency).getDisplayName(locale);
    }

    static String name(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }
}
