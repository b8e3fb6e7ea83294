package hearth.exchange.recipe.own;

import hearth.exchange.recipe.ColumnRole;
import hearth.exchange.recipe.Mapping;
import hearth.exchange.recipe.RowKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the columns of an unknown table hold, guessed from their headings in the languages of {@code headings.properties},
 * and from their values. Where both disagree, values that can be nothing else win: a column “Mail” that says yes and no
 * holds no mail addresses.
 */
final class RoleGuess {

    private static final Map<String, ColumnRole> WORDS = words();

    private RoleGuess() {}

    /** What the columns of a table hold, as a recipe without a name: people, unless nobody is in it. */
    static Mapping mapping(List<String> header, List<OwnTable.Column> columns) {
        Mapping people = new Mapping("", RowKind.PEOPLE, header, roles(RowKind.PEOPLE, columns), null);
        Mapping numbers = new Mapping("", RowKind.NUMBERS, header, roles(RowKind.NUMBERS, columns), null);
        return !people.suffices() && numbers.suffices() ? numbers : people;
    }

    /** What columns hold when the rows are of this kind. */
    static List<ColumnRole> roles(RowKind kind, List<OwnTable.Column> columns) {
        List<ColumnRole> roles = new ArrayList<>();
        for (OwnTable.Column column : columns) {
            ColumnRole role = role(column, kind);
            roles.add(role.repeats() || !roles.contains(role) ? role : ColumnRole.NOTHING);
        }
        return kind == RowKind.PEOPLE ? named(roles, columns) : roles;
    }

    /** True when a word is known as a heading. */
    static boolean isHeading(String text) {
        return byWords(text).findFirst().isPresent();
    }

    private static ColumnRole role(OwnTable.Column column, RowKind kind) {
        Optional<ValueLook> look = column.samples().isEmpty() ? Optional.empty() : ValueLook.most(column.samples());
        return byWords(column.name())
                .filter(role -> role.isFor(kind))
                .filter(role -> column.samples().isEmpty() || canBe(role, look))
                .findFirst()
                .or(() -> look.flatMap(each -> byValues(each, kind)))
                .orElse(ColumnRole.NOTHING);
    }

    /** True when values that look so can stand in such a column. */
    private static boolean canBe(ColumnRole role, Optional<ValueLook> look) {
        return switch (role) {
            case EMAIL -> look.filter(each -> each == ValueLook.EMAIL).isPresent();
            case SINCE, BIRTHDAY, FOLLOWERS_ON, DATE ->
                look.filter(each -> each == ValueLook.DATE).isPresent();
            case FOLLOWERS, VALUE -> look.filter(RoleGuess::isNumber).isPresent();
            case PHONE -> look.isEmpty() || look.filter(RoleGuess::isNumber).isPresent();
            case NAME, FIRST_NAME, LAST_NAME, COMPANY, ROLE, SEGMENT, RING, TIER, NETWORK -> look.isEmpty();
            case HANDLE ->
                look.filter(each -> each != ValueLook.HANDLE && each != ValueLook.LINK)
                        .isEmpty();
            default -> true;
        };
    }

    private static boolean isNumber(ValueLook look) {
        return look == ValueLook.NUMBER || look == ValueLook.PHONE || look == ValueLook.DATE;
    }

    private static Optional<ColumnRole> byValues(ValueLook look, RowKind kind) {
        return Optional.of(
                        switch (look) {
                            case EMAIL -> ColumnRole.EMAIL;
                            case LINK -> ColumnRole.LINK;
                            case HANDLE -> ColumnRole.HANDLE;
                            case PHONE -> ColumnRole.PHONE;
                            case DATE -> kind == RowKind.PEOPLE ? ColumnRole.SINCE : ColumnRole.DATE;
                            case NUMBER -> ColumnRole.VALUE;
                        })
                .filter(role -> role.isFor(kind));
    }

    /** One word for a name stands for the part of it that is missing; else the first column of words is the name. */
    private static List<ColumnRole> named(List<ColumnRole> roles, List<OwnTable.Column> columns) {
        int name = roles.indexOf(ColumnRole.NAME);
        boolean first = roles.contains(ColumnRole.FIRST_NAME);
        boolean last = roles.contains(ColumnRole.LAST_NAME);
        if (name >= 0 && first != last) {
            roles.set(name, first ? ColumnRole.LAST_NAME : ColumnRole.FIRST_NAME);
        } else if (name < 0 && !first && !last) {
            firstWords(roles, columns).ifPresent(column -> roles.set(column, ColumnRole.NAME));
        }
        return roles;
    }

    private static Optional<Integer> firstWords(List<ColumnRole> roles, List<OwnTable.Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            List<String> samples = columns.get(i).samples();
            boolean words = samples.stream().allMatch(cell -> cell.codePoints().anyMatch(Character::isLetter));
            if (roles.get(i) == ColumnRole.NOTHING
                    && !samples.isEmpty()
                    && words
                    && !isHeading(columns.get(i).name())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The role whose words a heading is, then those whose words stand in it, the longest first. */
    private static Stream<ColumnRole> byWords(String heading) {
        String plain = " " + plain(heading) + " ";
        return WORDS.entrySet().stream()
                .filter(entry -> plain.contains(" " + entry.getKey() + " "))
                .sorted(Comparator.comparingInt((Map.Entry<String, ColumnRole> entry) ->
                                -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    /** A heading as it is compared: small, without accents, words between single spaces. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ł", "l")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Map<String, ColumnRole> words() {
        Properties all = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RoleGuess.class.getResourceAsStream("/hearth/exchange/headings.properties")),
                StandardCharsets.UTF_8)) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("a resource can be read", e);
        }
        Map<String, ColumnRole> words = new HashMap<>();
        all.stringPropertyNames()
                .forEach(role -> Arrays.stream(all.getProperty(role).split(",", -1))
                        .forEach(word -> words.put(plain(word), ColumnRole.valueOf(role))));
        return words;
    }
}
