package hearth.exchange.csv;

import hearth.exchange.Birthdate;
import hearth.exchange.FullName;
import hearth.exchange.csv.SafeCsv.Telephone;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everybody as address books take them in: with the headers by which Google Contacts and Outlook know their own exports,
 * so that Hearth reads the file back too.
 */
final class AddressBook {

    /** The columns that Outlook has for telephones; there are no others. */
    private static final List<String> OUTLOOK_PHONES = List.of(
            "Primary Phone",
            "Mobile Phone",
            "Business Phone",
            "Home Phone",
            "Other Phone",
            "Business Phone 2",
            "Home Phone 2",
            "Company Main Phone",
            "Car Phone",
            "Callback",
            "Assistant's Phone",
            "Radio Phone");

    /** Between several numbers in one cell, as Google writes them. */
    private static final String BETWEEN = " ::: ";

    /** What one person has under a header. */
    private record Column(String header, Function<Person, @Nullable Object> cell) {}

    private AddressBook() {}

    /** Headers as Google Contacts exports them since 2024. */
    static Stream<List<@Nullable Object>> google(Plan plan) {
        List<Column> columns = named("Organization Name", "Organization Title");
        columns.add(new Column("Labels", person -> String.join(BETWEEN, person.labels())));
        columns.addAll(each(plan, Person::emails, i -> "E-mail " + i + " - Value", text -> text));
        columns.addAll(each(plan, Person::phones, i -> "Phone " + i + " - Value", Telephone::new));
        columns.addAll(each(plan, Person::links, i -> "Website " + i + " - Value", text -> text));
        return rows(plan, columns);
    }

    /** Headers of Outlook's own template; it has room for the first three mail addresses of a person, and one page. */
    static Stream<List<@Nullable Object>> outlook(Plan plan) {
        List<Column> columns = named("Company", "Job Title");
        columns.add(new Column("Suffix", person -> ""));
        columns.add(new Column("Categories", person -> String.join(";", person.labels())));
        columns.addAll(each(plan, Person::emails, i -> counted("E-mail%s Address", i), text -> text));
        columns.addAll(each(plan, AddressBook::outlookPhones, i -> OUTLOOK_PHONES.get(i - 1), Telephone::new));
        columns.addAll(each(plan, Person::links, i -> counted("Web Page%s", i), text -> text));
        return rows(plan, columns);
    }

    /** As many as there are columns: the last one takes what has none of its own. */
    private static List<String> outlookPhones(Person person) {
        int room = OUTLOOK_PHONES.size();
        List<String> all = person.phones();
        if (all.size() <= room) {
            return all;
        }
        List<String> fitted = new ArrayList<>(all.subList(0, room - 1));
        fitted.add(String.join(BETWEEN, all.subList(room - 1, all.size())));
        return fitted;
    }

    private static List<Column> named(String company, String role) {
        return new ArrayList<>(List.of(
                new Column("First Name", person -> FullName.of(person.name()).given()),
                new Column("Middle Name", person -> ""),
                new Column("Last Name", person -> FullName.of(person.name()).family()),
                new Column(company, Person::company),
                new Column(role, Person::role),
                new Column("Birthday", Birthdate::day),
                new Column("Notes", Person::note)));
    }

    /** A column for each of something that anybody has several of, at least one, counted from 1. */
    private static List<Column> each(
            Plan plan,
            Function<Person, List<String>> values,
            IntFunction<String> header,
            Function<String, Object> cell) {
        int widest = plan.all(Person.class).stream()
                .mapToInt(person -> values.apply(person).size())
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, Math.max(widest, 1))
                .mapToObj(i -> new Column(header.apply(i), person -> {
                    List<String> all = values.apply(person);
                    return i <= all.size() ? cell.apply(all.get(i - 1)) : null;
                }))
                .toList();
    }

    private static String counted(String header, int i) {
        return header.formatted(i == 1 ? "" : " " + i);
    }

    private static Stream<List<@Nullable Object>> rows(Plan plan, List<Column> columns) {
        Stream<List<@Nullable Object>> people = plan.all(Person.class).stream()
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().value()))
                .map(person -> row(columns, column -> column.cell().apply(person)));
        return Stream.concat(Stream.of(row(columns, Column::header)), people);
    }

    private static List<@Nullable Object> row(List<Column> columns, Function<Column, @Nullable Object> cell) {
        List<@Nullable Object> row = new ArrayList<>();
        columns.forEach(column -> row.add(cell.apply(column)));
        return row;
    }
}
