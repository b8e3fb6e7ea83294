package hearth.exchange.recipe.people;

import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.Unfit;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.List;
import java.util.stream.Stream;

/** Google Contacts as exported until 2024, still in many folders. Several values of one cell stand between {@code :::}. */
public final class GoogleContactsOld extends PeopleRecipe {

    @Override
    public String id() {
        return "google-contacts-old";
    }

    @Override
    boolean knows(Header header) {
        return header.has("Name", "Given Name", "Family Name")
                && header.column("Group Membership", "E-mail 1 - Type", "E-mail 1 - Value") >= 0;
    }

    @Override
    Person person(PersonId id, Cells cells) throws Unfit {
        List<String> emails = cells.texts("e-mail \\d+ - value", GoogleContacts.BETWEEN);
        String company = cells.text("Organization 1 - Name");
        String name = Cells.name(Stream.concat(
                Stream.of(
                        cells.text("Name"),
                        cells.joined("Given Name", "Additional Name", "Family Name"),
                        cells.text("Nickname"),
                        company),
                emails.stream()));
        return Person.named(id, name)
                .edit()
                .company(company)
                .role(cells.text("Organization 1 - Title", "Occupation"))
                .emails(emails)
                .phones(cells.texts("phone \\d+ - value", GoogleContacts.BETWEEN))
                .links(cells.texts("website \\d+ - value", GoogleContacts.BETWEEN))
                .labels(GoogleContacts.withoutGooglesOwn(cells.texts("group membership", GoogleContacts.BETWEEN)))
                .dates(cells.birthday("Birthday"))
                .note(cells.text("Notes"))
                .person();
    }
}
