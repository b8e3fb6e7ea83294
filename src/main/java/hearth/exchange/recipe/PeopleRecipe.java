package hearth.exchange.recipe;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.Row;
import hearth.plan.Message;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.Optional;

/** A table of people: each row one person. */
abstract class PeopleRecipe implements Recipe {

    /** True when these are the columns of this program. */
    abstract boolean knows(Header header);

    /**
     * The person in a row.
     *
     * @throws Unfit when the row is not one
     */
    abstract Person person(PersonId id, Cells cells) throws Unfit;

    @Override
    public Optional<Reading> recognise(Source source) throws ImportRefused {
        return source.find(row -> Optional.of(new Header(row.cells())).filter(this::knows))
                .map(found -> request -> {
                    Tally tally = new Tally();
                    tally.header(found.row().cells());
                    People people = new People(request, tally);
                    found.table().each(row -> {
                        if (row.line() > found.row().line()) {
                            read(row, found.header(), people, tally);
                        }
                    });
                    return tally.plan(this, request);
                });
    }

    private void read(Row row, Header header, People people, Tally tally) {
        if (row.isEmpty()) {
            tally.read(row.line(), RowOutcome.SKIPPED, Message.of("exchange.row.empty"));
        } else {
            people.take(row.line(), row.cells(), id -> {
                Rows.checkWhole(row, header.width());
                return person(id, new Cells(header, row));
            });
        }
    }
}
