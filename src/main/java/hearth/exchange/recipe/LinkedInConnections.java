package hearth.exchange.recipe;

import hearth.exchange.csv.DateOrder;
import hearth.exchange.csv.Dates;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** LinkedIn's {@code Connections.csv}, below its block of notes. Those who hide their name come as empty rows of a date. */
final class LinkedInConnections extends PeopleRecipe {

    private static final Dates DATES = new Dates(Locale.ENGLISH);

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
                .since(since(cells.text("Connected On")))
                .person();
    }

    private static @Nullable LocalDate since(String cell) throws Unfit {
        if (cell.isEmpty()) {
            return null;
        }
        return DATES.parse(cell, DateOrder.DAY_FIRST).orElseThrow(() -> new Unfit("exchange.unfit.date", cell));
    }
}
