package hearth.exchange.recipe.people;

import hearth.exchange.recipe.Header;
import hearth.exchange.recipe.Unfit;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.stream.Stream;

/** LinkedIn's {@code Connections.csv}, below its block of notes. Those who hide their name come as empty rows of a date. */
public final class LinkedInConnections extends PeopleRecipe {

    @Override
    public String id() {
        return "linkedin-connections";
    }

    @Override
    boolean knows(Header header) {
        return header.has("First Name", "Last Name", "Connected On");
    }

    @Override
    Person person(PersonId id, Cells cells) throws Unfit {
        return Person.named(id, Cells.name(Stream.of(cells.joined("First Name", "Last Name"))))
                .edit()
                .company(cells.text("Company"))
                .role(cells.text("Position"))
                .emails(cells.texts("e-?mail address"))
                .links(cells.texts("(profile )?url"))
                .since(cells.date("Connected On"))
                .person();
    }
}
