package hearth.exchange.recipe;

import hearth.exchange.csv.DateOrder;
import hearth.exchange.csv.Dates;
import hearth.exchange.csv.Row;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    Person person(PersonId id, Header header, Row row) throws Unfit {
        String name =
                Rows.joined(" ", List.of(row.cell(header.column("First Name")), row.cell(header.column("Last Name"))));
        if (name.isEmpty()) {
            throw new Unfit("exchange.unfit.nobody");
        }
        return Person.named(id, name)
                .edit()
                .company(row.cell(header.column("Company")))
                .role(row.cell(header.column("Position")))
                .emails(values(row, header.column("Email Address", "E-mail Address")))
                .links(values(row, header.column("URL", "Profile URL")))
                .since(since(row.cell(header.column("Connected On"))))
                .person();
    }

    private static @Nullable LocalDate since(String cell) throws Unfit {
        if (cell.isEmpty()) {
            return null;
        }
        return DATES.parse(cell, DateOrder.DAY_FIRST).orElseThrow(() -> new Unfit("exchange.unfit.date", cell));
    }

    private static List<String> values(Row row, int column) {
        String cell = row.cell(column);
        return cell.isEmpty() ? List.of() : List.of(cell);
    }
}
