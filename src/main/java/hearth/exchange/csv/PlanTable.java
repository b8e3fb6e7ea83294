package hearth.exchange.csv;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.HandOff;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.Measurement;
import hearth.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a plan as a table for spreadsheets: dates as 2026-11-21, numbers with a point, names in the place of ids. */
@SuppressWarnings("ImmutableEnumChecker") // The functions are pure and the names are an unmodifiable list.
public enum PlanTable {
    /** Everybody, by name. */
    PEOPLE(
            PlanTable::people,
            "name",
            "company",
            "role",
            "emails",
            "phones",
            "links",
            "labels",
            "segment",
            "ring",
            "tier",
            "why",
            "cadence",
            "maximum",
            "introducedBy",
            "since",
            "dates",
            "nextStep",
            "note"),
    /** Every contact, oldest first. */
    TOUCHES(PlanTable::touches, "date", "person", "kind", "channel", "real", "paid", "note"),
    /** Every number of the scorecard, oldest first. */
    NUMBERS(PlanTable::numbers, "date", "kpi", "value", "unit", "source", "note"),
    /** Everybody counted on the way from one channel to another, oldest first. */
    HAND_OFFS(PlanTable::handOffs, "date", "from", "to", "count", "counting", "code", "strength"),
    /** Everybody, as Google Contacts takes them in. */
    GOOGLE(AddressBook::google),
    /** Everybody, as Outlook takes them in. */
    OUTLOOK(AddressBook::outlook),
    /** Everything on the map, as Kumu takes it in. */
    KUMU_ELEMENTS(KumuMap::elements),
    /** Every tie, as Kumu takes it in. */
    KUMU_CONNECTIONS(KumuMap::connections);

    /** The rows of a plan. */
    @FunctionalInterface
    private interface Rows {
        Stream<List<@Nullable Object>> of(Plan plan, Texts texts);
    }

    private static final String BETWEEN = "; ";

    private final Rows rows;

    /** A table of Hearth's own, with headers in the language of the plan. */
    PlanTable(Rows rows, String... columns) {
        List<String> names = List.of(columns);
        this.rows = (plan, texts) -> Stream.concat(Stream.of(header(names, texts)), rows.of(plan, texts));
    }

    /** A table that another program knows by its headers. */
    PlanTable(Function<Plan, Stream<List<@Nullable Object>>> table) {
        this.rows = (plan, texts) -> table.apply(plan);
    }

    /** True when nothing is left of it without personal data: an address book is nothing else. */
    public boolean isAddressBook() {
        return this == GOOGLE || this == OUTLOOK;
    }

    /** What says nothing alone and is written in a second file: the elements of a map want their connections. */
    public Optional<PlanTable> beside() {
        return this == KUMU_ELEMENTS ? Optional.of(KUMU_CONNECTIONS) : Optional.empty();
    }

    /** The table of this name on the command line: {@code people}, {@code kumu-elements} and so on. */
    public static Optional<PlanTable> of(String code) {
        return Arrays.stream(values())
                .filter(table -> table.code().equals(code))
                .findFirst();
    }

    /** Its name on the command line and at the end of file names. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes the table of a plan, headers first; the stream stays open. */
    public void write(Plan plan, Texts texts, OutputStream to) throws IOException {
        SafeCsv.write(rows.of(plan, texts), to);
    }

    private static List<@Nullable Object> header(List<String> columns, Texts texts) {
        List<@Nullable Object> header = new ArrayList<>();
        columns.forEach(column -> header.add(texts.get("exchange.column." + column)));
        return header;
    }

    private static Stream<List<@Nullable Object>> people(Plan plan, Texts texts) {
        return plan.all(Person.class).stream()
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().value()))
                .map(person -> person(person, plan, texts));
    }

    private static Stream<List<@Nullable Object>> touches(Plan plan, Texts texts) {
        return plan.all(Touch.class).stream()
                .sorted(Comparator.comparing(Touch::date)
                        .thenComparing(touch -> touch.id().value()))
                .map(touch -> touch(touch, plan, texts));
    }

    private static Stream<List<@Nullable Object>> numbers(Plan plan, Texts texts) {
        return plan.all(Measurement.class).stream()
                .sorted(Comparator.comparing(Measurement::date)
                        .thenComparing(number -> number.id().value()))
                .map(number -> number(number, plan, texts));
    }

    private static Stream<List<@Nullable Object>> handOffs(Plan plan, Texts texts) {
        return plan.all(HandOff.class).stream()
                .sorted(Comparator.comparing(HandOff::date)
                        .thenComparing(handOff -> handOff.id().value()))
                .flatMap(handOff ->
                        plan.find(handOff.crossover()).stream().map(by -> handOff(handOff, by, plan, texts)));
    }

    private static List<@Nullable Object> handOff(HandOff handOff, Crossover by, Plan plan, Texts texts) {
        return Arrays.<@Nullable Object>asList(
                handOff.date(),
                label(plan, by.from()),
                label(plan, by.to()),
                handOff.count(),
                texts.name("channel", by.counting()),
                by.code(),
                label(plan, by.strength()));
    }

    private static List<@Nullable Object> person(Person person, Plan plan, Texts texts) {
        return Arrays.<@Nullable Object>asList(
                person.name(),
                person.company(),
                person.role(),
                String.join(BETWEEN, person.emails()),
                String.join(BETWEEN, person.phones()),
                String.join(BETWEEN, person.links()),
                String.join(BETWEEN, person.labels()),
                label(plan, person.segment()),
                texts.name("landscape", person.ring()),
                person.tier() == null ? null : texts.name("care", person.tier()),
                person.why(),
                person.cadenceDays(),
                person.maximumDays(),
                label(plan, person.introducedBy()),
                person.since(),
                person.dates().stream().map(PlanTable::date).collect(Collectors.joining(BETWEEN)),
                person.nextStep(),
                person.note());
    }

    /** "Birthday 1984-02-29", or "Birthday --02-29" when nobody knows the year: ISO 8601 as address cards write it. */
    private static String date(Occasion date) {
        Integer year = date.year();
        MonthDay on = date.on();
        return date.name() + " "
                + (year == null
                        ? on
                        : String.format(
                                Locale.ROOT, "%04d%s", year, on.toString().substring(1)));
    }

    private static List<@Nullable Object> touch(Touch touch, Plan plan, Texts texts) {
        return Arrays.<@Nullable Object>asList(
                touch.date(),
                label(plan, touch.person()),
                texts.name("care", touch.kind()),
                label(plan, touch.channel()),
                yesOrNo(touch.real(), texts),
                yesOrNo(touch.paid(), texts),
                touch.note());
    }

    private static List<@Nullable Object> number(Measurement number, Plan plan, Texts texts) {
        String unit = plan.find(number.kpi())
                .map(Kpi::unit)
                .map(each -> texts.name("scorecard", each))
                .orElse("");
        return Arrays.<@Nullable Object>asList(
                number.date(), label(plan, number.kpi()), number.value(), unit, number.source(), number.note());
    }

    private static String yesOrNo(boolean value, Texts texts) {
        return texts.get(value ? "exchange.yes" : "exchange.no");
    }

    private static String label(Plan plan, @Nullable EntityId<?> id) {
        return id == null
                ? ""
                : plan.find(id).map(Entity.class::cast).map(Entity::label).orElse("");
    }
}
