package hearth.exchange.recipe.people;

import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.Unfit;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.List;
import java.util.stream.Stream;

/** Google Contacts, "Google CSV" as exported since 2024. Several values of one cell stand between {@code :::}. */
public final class GoogleContacts extends PeopleRecipe {

    static final String BETWEEN = ":::";

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
    Person person(PersonId id, Cells cells) throws Unfit {
        List<String> emails = cells.texts("e-mail \\d+ - value", BETWEEN);
        String company = cells.text("Organization Name");
        return Person.named(id, name(cells, company, emails))
                .edit()
                .company(company)
                .role(cells.text("Organization Title"))
                .emails(emails)
                .phones(cells.texts("phone \\d+ - value", BETWEEN))
                .links(cells.texts("website \\d+ - value", BETWEEN))
                .labels(withoutGooglesOwn(cells.texts("labels", BETWEEN)))
                .dates(cells.birthday("Birthday"))
                .note(cells.text("Notes"))
                .person();
    }

    /** Google's own groups, such as "* myContacts", say nothing about a person. */
    static List<String> withoutGooglesOwn(List<String> labels) {
        return labels.stream().filter(label -> !label.startsWith("*")).toList();
    }

    /** As the address book itself shows an entry without a name: by company, else by mail address. */
    private static String name(Cells cells, String company, List<String> emails) throws Unfit {
        return Cells.name(Stream.concat(
                Stream.of(
                        cells.joined("First Name", "Middle Name", "Last Name"),
                        cells.text("Nickname"),
                        cells.text("File As"),
                        company),
                emails.stream()));
    }
}
