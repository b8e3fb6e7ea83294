package hearth.exchange.recipe;

import hearth.exchange.csv.Row;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Google Contacts, "Google CSV" as exported since 2024. Several values of one cell stand between {@code :::}. */
final class GoogleContacts extends PeopleRecipe {

    @Override
    public String id() {
        return "google-contacts";
    }

    @Override
    boolean knows(Header header) {
        return header.has("First Name", "Last Name")
                && header.column("Organization Name", "Labels", "E-mail 1 - Label") >= 0
                && header.column("E-mail 1 - Value", "Phone 1 - Value", "Labels") >= 0;
    }

    @Override
    Person person(PersonId id, Header header, Row row) throws Unfit {
        List<String> emails = values(header, row, "e-mail \\d+ - value");
        List<String> phones = values(header, row, "phone \\d+ - value");
        String company = row.cell(header.column("Organization Name"));
        return Person.named(id, name(header, row, company, emails))
                .edit()
                .company(company)
                .role(row.cell(header.column("Organization Title")))
                .emails(emails)
                .phones(phones)
                .links(values(header, row, "website \\d+ - value"))
                .labels(values(header, row, "labels").stream()
                        .filter(label -> !label.startsWith("*"))
                        .toList())
                .note(row.cell(header.column("Notes")))
                .person();
    }

    /** As the address book itself shows an entry without a name: by company, else by mail address. */
    private static String name(Header header, Row row, String company, List<String> emails) throws Unfit {
        String full = Rows.joined(
                " ",
                Stream.of("First Name", "Middle Name", "Last Name")
                        .map(part -> row.cell(header.column(part)))
                        .toList());
        return Stream.concat(
                        Stream.of(
                                full, row.cell(header.column("Nickname")), row.cell(header.column("File As")), company),
                        emails.stream())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow(() -> new Unfit("exchange.unfit.nobody"));
    }

    private static List<String> values(Header header, Row row, String columns) {
        return header.columns(columns).stream()
                .flatMap(column -> Arrays.stream(row.cell(column).split(":::", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
