package hearth.exchange.capture;

import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Ring;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one line says of one person, gathered field by field. What no other part takes goes into the note. */
final class LineReader {

    private static final Pattern MAIL = Pattern.compile(
            "<?(?:mailto:)?(?<![@\\p{L}\\d._%+'-])([\\p{L}\\d_][\\p{L}\\d._%+'-]{0,63}@(?:[\\p{L}\\d-]{1,63}\\.){1,4}\\p{L}{2,24})>?");
    private static final Pattern LINK = Pattern.compile(
            "<?((?:https?://|www\\.)[^\\s<>,;|]+|(?<![\\p{L}\\d@.])(?:[a-z]{1,3}\\.)?(?:instagram|tiktok|youtube|facebook"
                    + "|linkedin|twitter|threads|pinterest|twitch|bsky|t|x)\\.(?:com|net|tv|app|me)/[^\\s<>,;|]+)>?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE =
            Pattern.compile("(?i)(?:(?<![\\p{L}])(?:tel|phone|mobile|mobil|m|t)[.:]?\\s{0,2})?(?<![\\p{L}\\d])"
                    + "((?:\\+|\\(?0)[\\d\\s()/.-]{4,22}\\d)(?![\\p{L}\\d%])");
    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\d&#])#([\\p{L}\\d][\\p{L}\\d_-]{0,60})");
    private static final Pattern NAMED = Pattern.compile("^([\\p{L}][\\p{L} .-]{0,20}?)\\s?[:=]\\s{0,3}(.+)$");
    private static final Pattern WORKS_AT =
            Pattern.compile("^(.+?)\\s+(?:at|bei|beim|chez|presso|@)\\s+((?:the\\s+)?[\\p{Lu}\\d].*)$");
    private static final Pattern FIRM = Pattern.compile(
            "(?i).*(?<!\\p{L})(?:gmbh|ag|kg|ohg|e\\.?\\s?k|e\\.?\\s?v|ug|ltd|llc|inc|plc|corp|co|s\\.?l|s\\.?a|s\\.?r\\.?l"
                    + "|s\\.?p\\.?a|sarl|sas|b\\.?v|n\\.?v|oy|ab|a/s)\\.?$");

    /** Every word begins with a capital letter, as names do. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){0,4}");

    private static final int LEAST_PHONE = 6;

    private final Vocabulary words;
    private final AccountPhrases phrases;
    private final List<String> emails = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<CaughtAccount> accounts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String mentioned = "";

    /** True when the line began with an account or an address in place of a name. */
    private boolean anonymous;

    private String name = "";
    private String role = "";
    private String company = "";
    private String segment;
    private String nextStep = "";
    private @Nullable Ring ring;
    private @Nullable CareTier tier;

    /**
     * A reader of one line.
     *
     * @param heading the segment under whose heading the line stands, or empty
     */
    LineReader(Vocabulary words, String heading) {
        this.words = words;
        this.segment = heading;
        this.phrases = new AccountPhrases(words.locale());
    }

    /** True for what ends as the names of firms do. */
    static boolean isFirm(String text) {
        return FIRM.matcher(text).matches();
    }

    /** Somebody, unless there is nobody in it. */
    Optional<CaughtPerson> read(String line) {
        String rest = take(LINK, take(MAIL, line, emails), links);
        links.stream().flatMap(link -> Networks.account(link).stream()).forEach(this::account);
        Fields.of(rest).forEach(this::field);
        return person();
    }

    /** Somebody whose fields stand under headings. */
    Optional<CaughtPerson> read(List<String> fields, List<LinePart> columns) {
        for (int i = 0; i < fields.size(); i++) {
            String value = fields.get(i).strip();
            if (i < columns.size() && !value.isEmpty()) {
                part(columns.get(i), value);
            } else {
                field(value);
            }
        }
        return person();
    }

    private Optional<CaughtPerson> person() {
        accounts.forEach(this::noteShare);
        String known = name.isEmpty() ? nameless() : name;
        return known.isBlank()
                ? Optional.empty()
                : Optional.of(new CaughtPerson(
                        known,
                        role,
                        company,
                        emails,
                        phones,
                        links,
                        labels,
                        accounts.stream().map(this::placed).toList(),
                        segment,
                        ring,
                        tier,
                        nextStep,
                        String.join(", ", notes)));
    }

    /** Who is only known by an account or an address is called after it. */
    private String nameless() {
        return accounts.stream()
                .map(CaughtAccount::handle)
                .filter(handle -> !handle.isEmpty())
                .findFirst()
                .or(() -> emails.stream().findFirst().map(LineReader::owner))
                .orElse("");
    }

    /** An address of two words is somebody's name; any other stays an address. */
    private static String owner(String email) {
        String[] parts = email.substring(0, email.indexOf('@')).split("[._-]", -1);
        boolean isName = parts.length == 2 && Arrays.stream(parts).allMatch(part -> part.matches("\\p{L}{2,}"));
        return isName
                ? Arrays.stream(parts)
                        .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining(" "))
                : email;
    }

    /** A share of unknown followers is no reading, yet it was said. */
    private void noteShare(CaughtAccount account) {
        BigDecimal share = account.engagement();
        if (share != null && account.followers() == null) {
            notes.add("ER " + share.movePointRight(2).stripTrailingZeros().toPlainString() + " %");
        }
    }

    /** Followers of a food blog follow a blog. */
    private CaughtAccount placed(CaughtAccount account) {
        return account.network().isEmpty() ? account.on(mentioned) : account;
    }

    private void field(String text) {
        Matcher named = NAMED.matcher(text);
        Optional<LinePart> announced = named.matches() ? LinePart.of(named.group(1)) : Optional.empty();
        if (announced.isPresent()) {
            part(announced.get(), named.group(2).strip());
            return;
        }
        AccountPhrases.Found found = phrases.in(takePhone(takeTags(text)));
        found.accounts().forEach(this::account);
        String rest = found.rest();
        if (rest.codePoints().noneMatch(Character::isLetterOrDigit)) {
            anonymous |= name.isEmpty() && hasSign();
        } else if (!isKnownWord(rest)) {
            words(rest);
        }
    }

    private void part(LinePart part, String value) {
        switch (part) {
            case NAME -> name = name.isEmpty() ? value : name;
            case ROLE -> role = value;
            case COMPANY -> company = value;
            case MAIL -> remember(emails, take(MAIL, value, emails));
            case PHONE -> phones.add(value);
            case LINK -> {
                links.add(value);
                Networks.account(value).ifPresent(this::account);
            }
            case HANDLE -> account(new CaughtAccount("", value.replaceFirst("^@", ""), null, null));
            case NETWORK -> account(new CaughtAccount(Networks.of(value), "", null, null));
            case FOLLOWERS -> followers(value);
            case SEGMENT -> segment = words.segment(value).orElse(value);
            case RING -> words.ring(value).ifPresentOrElse(known -> ring = known, () -> notes.add(value));
            case TIER -> words.tier(value).ifPresentOrElse(known -> tier = known, () -> notes.add(value));
            case LABELS -> labels.addAll(List.of(value.split("\\s*[,;/]\\s*|\\s+#", -1)));
            case NEXT_STEP -> nextStep = value;
            case NOTE -> notes.add(value);
        }
    }

    private void followers(String value) {
        AccountPhrases.Found found = phrases.in(value);
        found.accounts().forEach(this::account);
        if (!found.rest().isEmpty()) {
            notes.add(found.rest());
        }
    }

    private void account(CaughtAccount said) {
        for (int i = accounts.size() - 1; i >= 0; i--) {
            if (accounts.get(i).fits(said)) {
                accounts.set(i, accounts.get(i).with(said));
                return;
            }
        }
        accounts.add(said);
    }

    /** The name comes first; a ring, a tier and a segment are called by their names. */
    private boolean isKnownWord(String text) {
        if (name.isEmpty() && !anonymous) {
            return false;
        }
        Optional<Ring> asRing = words.ring(text);
        Optional<CareTier> asTier = words.tier(text);
        Optional<String> asSegment = words.segment(text);
        asRing.ifPresent(known -> ring = known);
        asTier.ifPresent(known -> tier = known);
        asSegment.ifPresent(known -> segment = known);
        return asRing.isPresent() || asTier.isPresent() || asSegment.isPresent();
    }

    private boolean hasSign() {
        return !emails.isEmpty() || !accounts.isEmpty();
    }

    /** First the name, then what they do, then where; all further words are a note. */
    private void words(String text) {
        Networks.mentioned(text).filter(network -> mentioned.isEmpty()).ifPresent(network -> mentioned = network);
        Optional<String> known = words.company(text);
        if (name.isEmpty() && (!anonymous || CAPITALS.matcher(text).matches())) {
            name = text;
        } else if (company.isEmpty() && (known.isPresent() || isFirm(text))) {
            company = known.orElse(text);
        } else if (role.isEmpty()) {
            work(text);
        } else {
            notes.add(text);
        }
    }

    private void work(String text) {
        Matcher at = WORKS_AT.matcher(text);
        if (at.matches() && company.isEmpty()) {
            role = at.group(1);
            company = words.company(at.group(2)).orElse(at.group(2));
        } else {
            role = text;
        }
    }

    private String takeTags(String text) {
        Matcher tag = TAG.matcher(text);
        return tag.replaceAll(found -> {
            String word = found.group(1);
            words.segment(word.replace('_', ' ')).ifPresentOrElse(known -> segment = known, () -> labels.add(word));
            return " ";
        });
    }

    private String takePhone(String text) {
        Matcher phone = PHONE.matcher(text);
        return phone.replaceAll(found -> {
            if (found.group(1).chars().filter(Character::isDigit).count() < LEAST_PHONE) {
                return Matcher.quoteReplacement(found.group());
            }
            phones.add(found.group(1).strip());
            return " ";
        });
    }

    private static String take(Pattern what, String text, List<String> into) {
        return what.matcher(text).replaceAll(found -> {
            remember(into, found.group(1));
            return " ";
        });
    }

    private static void remember(List<String> into, String text) {
        String bare = text.strip();
        if (!bare.isEmpty() && !into.contains(bare)) {
            into.add(bare);
        }
    }
}
