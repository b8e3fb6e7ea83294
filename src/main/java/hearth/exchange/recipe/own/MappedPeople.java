package hearth.exchange.recipe.own;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.NumberStyle;
import hearth.exchange.csv.Numbers;
import hearth.exchange.csv.Row;
import hearth.exchange.csv.Table;
import hearth.exchange.recipe.ColumnRole;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.OrderedDates;
import hearth.exchange.recipe.RowOutcome;
import hearth.exchange.recipe.Rows;
import hearth.exchange.recipe.Tally;
import hearth.exchange.recipe.Unfit;
import hearth.exchange.recipe.people.Birthdays;
import hearth.exchange.recipe.people.Cells;
import hearth.exchange.recipe.people.People;
import hearth.plan.Message;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonDraft;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Ring;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of a table whose columns somebody has mapped. */
final class MappedPeople {

    private static final int SAMPLE = 5_000;
    private static final Pattern ADDRESSES = Pattern.compile("[;,|\\n]|:::|(?<=\\S@\\S{1,200})\\s+(?=\\S+@\\S)");
    private static final Pattern PARTS = Pattern.compile("[;|\\n]|:::");
    private static final Pattern WORDS = Pattern.compile("[;,|\\n]|:::");
    private static final Pattern WORDS_OF_NETWORKS = Pattern.compile(
            "(?i)\\b(instagram|tiktok|youtube|facebook|linkedin|twitter|mastodon|bluesky|pinterest|threads|twitch|snapchat|x)\\b");

    private final List<ColumnRole> columns;
    private final ImportRequest request;
    private final Tally tally;
    private final People people;
    private final Texts texts;
    private final OrderedDates dates;
    private final NumberStyle style;
    private final List<String> header;

    MappedPeople(Table table, List<ColumnRole> columns, long line, ImportRequest request, Tally tally)
            throws ImportRefused {
        this.columns = columns;
        this.request = request;
        this.tally = tally;
        this.people = new People(request, tally);
        this.texts = new Texts(request.plan().settings().locale());
        List<Row> sample = table.head(SAMPLE);
        this.header = sample.stream()
                .filter(row -> row.line() == line)
                .flatMap(row -> row.cells().stream())
                .toList();
        List<Row> rows = sample.stream().filter(row -> row.line() > line).toList();
        this.dates = new OrderedDates(
                MappedTable.cells(rows, columns, ColumnRole.SINCE, ColumnRole.BIRTHDAY, ColumnRole.FOLLOWERS_ON),
                request.plan().settings().locale(),
                request.options().dateOrder());
        this.style = NumberStyle.of(MappedTable.cells(rows, columns, ColumnRole.FOLLOWERS), table.separator());
        if (dates.asksOrder()) {
            tally.asksDateOrder();
        }
    }

    void read(Row row) {
        if (row.isEmpty()) {
            tally.read(row.line(), RowOutcome.SKIPPED, Message.of("exchange.row.empty"));
            return;
        }
        if (Rows.isTotal(row)
                && row.cells().stream().filter(cell -> !cell.isEmpty()).count() <= 2) {
            tally.read(row.line(), RowOutcome.SKIPPED, Message.of("exchange.row.total"));
            return;
        }
        people.take(row.line(), row.cells(), id -> {
            Rows.checkWhole(row, columns.size());
            return person(id, row);
        });
    }

    private Person person(PersonId id, Row row) throws Unfit {
        PersonDraft draft = Person.named(id, name(row))
                .edit()
                .company(text(row, ColumnRole.COMPANY))
                .role(text(row, ColumnRole.ROLE))
                .emails(parts(row, ColumnRole.EMAIL, ADDRESSES))
                .phones(parts(row, ColumnRole.PHONE, PARTS))
                .links(parts(row, ColumnRole.LINK, PARTS))
                .labels(parts(row, ColumnRole.LABELS, WORDS))
                .note(String.join("\n", texts(row, ColumnRole.NOTE)))
                .nextStep(text(row, ColumnRole.NEXT_STEP))
                .since(date(row, ColumnRole.SINCE))
                .dates(birthday(row))
                .accounts(accounts(row));
        String segment = text(row, ColumnRole.SEGMENT);
        draft.segment(segment.isEmpty() ? null : people.segment(segment));
        Ring ring = constant(row, ColumnRole.RING, Ring.values(), each -> texts.name("landscape", each));
        draft.ring(ring == null ? Ring.BEYOND : ring);
        draft.tier(constant(row, ColumnRole.TIER, CareTier.values(), each -> texts.name("care", each)));
        return draft.person();
    }

    private String name(Row row) throws Unfit {
        String parts = Rows.joined(" ", List.of(text(row, ColumnRole.FIRST_NAME), text(row, ColumnRole.LAST_NAME)));
        return Cells.name(Stream.of(
                        Stream.of(text(row, ColumnRole.NAME), parts, text(row, ColumnRole.COMPANY)),
                        parts(row, ColumnRole.EMAIL, ADDRESSES).stream(),
                        Stream.of(text(row, ColumnRole.HANDLE)))
                .flatMap(each -> each));
    }

    /** An account when one is named or counted; the network is said, stands in the heading, or stays unknown. */
    private List<Account> accounts(Row row) throws Unfit {
        String handle = text(row, ColumnRole.HANDLE).replaceFirst("^@", "");
        String followers = text(row, ColumnRole.FOLLOWERS);
        if (handle.isEmpty() && followers.isEmpty()) {
            return List.of();
        }
        String said = text(row, ColumnRole.NETWORK);
        return List.of(new Account(
                said.isEmpty() ? network() : said,
                handle,
                followers.isEmpty() ? List.of() : List.of(reading(row, followers))));
    }

    private Reading reading(Row row, String followers) throws Unfit {
        BigDecimal number =
                Numbers.parse(followers, style).orElseThrow(() -> new Unfit("exchange.unfit.number", followers));
        LocalDate counted = date(row, ColumnRole.FOLLOWERS_ON);
        try {
            return new Reading(
                    counted == null ? request.today() : counted,
                    number.setScale(0, RoundingMode.HALF_UP).longValueExact(),
                    null);
        } catch (ArithmeticException e) {
            throw new Unfit("exchange.unfit.number", followers);
        }
    }

    private List<Occasion> birthday(Row row) throws Unfit {
        String cell = text(row, ColumnRole.BIRTHDAY);
        Optional<Occasion> yearless = Birthdays.of(cell);
        if (cell.isEmpty() || yearless.isPresent()) {
            return yearless.stream().toList();
        }
        return List.of(Birthdays.on(dates.date(cell)));
    }

    private String network() {
        return Stream.of(ColumnRole.HANDLE, ColumnRole.FOLLOWERS)
                .map(columns::indexOf)
                .filter(column -> column >= 0 && column < header.size())
                .flatMap(column -> WORDS_OF_NETWORKS.matcher(header.get(column)).results())
                .map(found -> found.group(1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .findFirst()
                .orElseGet(() -> texts.get("exchange.capture.network"));
    }

    private @Nullable LocalDate date(Row row, ColumnRole role) throws Unfit {
        String cell = text(row, role);
        return cell.isEmpty() ? null : dates.date(cell);
    }

    /** A constant by its own name or by what the program calls it. */
    private <E extends Enum<E>> @Nullable E constant(Row row, ColumnRole role, E[] all, Function<E, String> word)
            throws Unfit {
        String cell = text(row, role);
        if (cell.isEmpty()) {
            return null;
        }
        return Arrays.stream(all)
                .filter(each ->
                        each.name().equalsIgnoreCase(cell) || word.apply(each).equalsIgnoreCase(cell))
                .findFirst()
                .orElseThrow(() -> new Unfit("exchange.unfit.choice", cell, words(all, word)));
    }

    private static <E> String words(E[] all, Function<E, String> word) {
        return String.join(", ", Arrays.stream(all).map(word).toList());
    }

    private String text(Row row, ColumnRole role) {
        List<String> all = texts(row, role);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private List<String> texts(Row row, ColumnRole role) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i) == role)
                .mapToObj(row::cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private List<String> parts(Row row, ColumnRole role, Pattern between) {
        return texts(row, role).stream()
                .flatMap(between::splitAsStream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
