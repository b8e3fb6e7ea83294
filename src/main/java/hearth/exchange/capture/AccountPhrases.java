package hearth.exchange.capture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a few words say of accounts: {@code @rosa on Instagram}, {@code 12k followers}, {@code TikTok: 4.500}. */
final class AccountPhrases {

    private static final String FOLLOWERS =
            "(?:followers?|follower:?innen|fans?|subscribers?|subs|abonnent:?(?:en|innen)"
                    + "|abos?|abonn[eé]e?s|abonnees|seguidor(?:es|as|a)?|suscriptor(?:es|as)|inscritos|seguaci|iscritti|volgers"
                    + "|obserwuj[aą]cych|readers?|leser(?::?innen)?|lecteurs|lectores|lettori|listeners?|h[oö]rer(?::?innen)?"
                    + "|members|mitglieder|connections|contacts)";
    private static final String EDGE = "(?<![\\p{L}\\d@])";
    private static final String END = "(?![\\p{L}\\d])";
    private static final String ON = "(?:on|auf|bei|en|sur|su|no|na|op|via|at|in)\\s+";
    private static final String HANDLE =
            "(?<![\\p{L}\\d.@])@(?<handle%1$s>[\\p{L}\\d_](?:[\\p{L}\\d_.-]{0,60}[\\p{L}\\d_])?"
                    + "(?:@[\\p{L}\\d.-]{1,60}\\.\\p{L}{2,10})?)";
    private static final String COUNT = EDGE + "(?:(?<before%1$s>" + FOLLOWERS + ")\\s{0,3}[:=]?\\s{0,3})?"
            + "(?:ca\\.?|circa|about|around|approx\\.?|[~≈])?\\s{0,2}"
            + "(?<number%1$s>" + Headcount.NUMBER + ")\\s{0,2}(?<unit%1$s>" + Headcount.UNIT + ")?" + END
            + "\\+?(?:\\s{0,3}(?:de\\s)?(?<after%1$s>" + FOLLOWERS + ")" + END + ")?";
    private static final String ITEM = "(?:" + HANDLE + "|" + COUNT + ")";
    private static final int IGNORING_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** The network before what it is about, or behind it. */
    private static final Pattern PHRASE = Pattern.compile(
            EDGE + "(?:(?<netBefore>" + Networks.ANY + "|x(?=:))" + END + "\\s{0,3}[:=]?\\s{0,3}" + ITEM.formatted("A")
                    + "|" + ITEM.formatted("B")
                    + "(?:\\s{0,3}(?:(?:" + ON + ")?(?<netAfter>" + Networks.ANY + ")|" + ON + "(?<netX>x))" + END
                    + "(?:\\s{0,3}(?<more>" + FOLLOWERS + ")" + END + ")?)?)",
            IGNORING_CASE);

    private static final Pattern ENGAGEMENT = Pattern.compile(
            EDGE + "(?:(?<before>engagement(?:\\s+rate)?|erf?|interaktionsrate)\\s{0,3}[:=]?\\s{0,3})?"
                    + "(?<share>\\d{1,3}(?:[.,]\\d{1,4})?)\\s?%(?:\\s{0,3}(?<after>engagement|engaged|erf?)" + END
                    + ")?",
            IGNORING_CASE);
    private static final Pattern ONLY_NETWORK =
            Pattern.compile("(?:" + ON + ")?(" + Networks.ANY + "):?", IGNORING_CASE);
    private static final Pattern LOOSE = Pattern.compile(
            "^[\\s:=,;.–—-]+|(?<=\\s|^)(?:with|mit|con|avec|and|und|has|hat|et|y|on|auf|:|–|-)$|[\\s:=,;–—-]+$",
            IGNORING_CASE);

    private final Headcount headcount;

    AccountPhrases(Locale locale) {
        headcount = new Headcount(locale);
    }

    /**
     * What a field says of accounts.
     *
     * @param rest what it says of other things
     */
    record Found(List<CaughtAccount> accounts, String rest) {}

    Found in(String field) {
        Matcher network = ONLY_NETWORK.matcher(field.strip());
        if (network.matches()) {
            return new Found(List.of(new CaughtAccount(Networks.of(network.group(1)), "", null, null)), "");
        }
        List<CaughtAccount> accounts = new ArrayList<>();
        String rest = takeAccounts(takeEngagement(field, accounts), accounts);
        return new Found(accounts, accounts.isEmpty() ? field.strip() : tidy(rest));
    }

    private static String takeEngagement(String field, List<CaughtAccount> accounts) {
        Matcher found = ENGAGEMENT.matcher(field);
        if (!found.find()) {
            return field;
        }
        boolean named = found.group("before") != null || found.group("after") != null;
        if (!named && !found.group().strip().equals(field.strip())) {
            return field;
        }
        BigDecimal share = new BigDecimal(found.group("share").replace(',', '.')).movePointLeft(2);
        accounts.add(new CaughtAccount("", "", null, share));
        return field.substring(0, found.start()) + " " + field.substring(found.end());
    }

    private String takeAccounts(String field, List<CaughtAccount> accounts) {
        Matcher phrase = PHRASE.matcher(field);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (phrase.find()) {
            Optional<CaughtAccount> account = account(phrase, field);
            if (account.isPresent()) {
                accounts.add(account.get());
                rest.append(field, from, phrase.start()).append(' ');
                from = phrase.end();
            }
        }
        return rest.append(field.substring(from)).toString();
    }

    private Optional<CaughtAccount> account(Matcher phrase, String field) {
        String network = network(phrase);
        String handle = either(phrase, "handle");
        if (handle != null) {
            return Optional.of(new CaughtAccount(network, handle, null, null));
        }
        String number = either(phrase, "number");
        String unit = either(phrase, "unit");
        if (number == null || !isMeant(phrase, field, network, unit)) {
            return Optional.empty();
        }
        return headcount.read(number, unit).map(people -> new CaughtAccount(network, "", people, null));
    }

    /** A number counts people when a word says so, a network stands by it, or nothing else does. */
    private static boolean isMeant(Matcher phrase, String field, String network, @Nullable String unit) {
        boolean said = either(phrase, "before") != null || either(phrase, "after") != null;
        boolean alone = phrase.group().strip().equals(field.strip());
        boolean last = field.substring(phrase.end()).isBlank();
        return said
                || !network.isEmpty()
                || (unit != null && (alone || (last && isThousands(unit))))
                || (alone && isMany(phrase));
    }

    private static boolean isThousands(String unit) {
        return !unit.equalsIgnoreCase("m");
    }

    /** A bare number is a headcount when it is neither a house number nor a year. */
    private static boolean isMany(Matcher phrase) {
        String digits = phrase.group().replaceAll("\\D", "");
        return digits.length() >= 3 && !digits.matches("(?:19|20)\\d\\d");
    }

    private static String network(Matcher phrase) {
        if (phrase.group("netX") != null) {
            return "X";
        }
        String before = phrase.group("netBefore");
        String alias = before == null ? phrase.group("netAfter") : before;
        if (alias == null) {
            return "";
        }
        return alias.equalsIgnoreCase("x") ? "X" : Networks.of(alias);
    }

    private static @Nullable String either(Matcher phrase, String group) {
        String one = phrase.group(group + "A");
        return one == null ? phrase.group(group + "B") : one;
    }

    private static String tidy(String rest) {
        String before = "";
        String now = rest.strip().replaceAll("\\s+", " ");
        while (!now.equals(before)) {
            before = now;
            now = LOOSE.matcher(now).replaceAll("").strip();
        }
        return now;
    }
}
