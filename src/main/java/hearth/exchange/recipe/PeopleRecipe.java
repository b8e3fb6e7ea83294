package hearth.exchange.recipe;

import hearth.exchange.ImportRefused;
import hearth.exchange.csv.Row;
import hearth.plan.Message;
import hearth.plan.Refused;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.List;
import java.util.Optional;

/** A table of people: each row one person, who is new, known, or known with gaps. */
abstract class PeopleRecipe implements Recipe {

    /** True when these are the columns of this program. */
    abstract boolean knows(Header header);

    /**
     * The person in a row.
     *
     * @throws Unfit when the row is not one
     */
    abstract Person person(PersonId id, Header header, Row row) throws Unfit;

    @Override
    public Optional<Reading> recognise(Source source) throws ImportRefused {
        return source.find(row -> Optional.of(new Header(row.cells())).filter(this::knows))
                .map(found -> request -> {
                    Tally tally = new Tally();
                    tally.header(found.row().cells());
                    KnownPeople people = new KnownPeople(request.plan());
                    found.table().each(row -> {
                        if (row.line() > found.row().line()) {
                            read(row, found.header(), people, request, tally);
                        }
                    });
                    return tally.plan(this, request);
                });
    }

    private void read(Row row, Header header, KnownPeople people, ImportRequest request, Tally tally) {
        if (row.isEmpty()) {
            tally.read(row.line(), RowOutcome.SKIPPED, Message.of("exchange.row.empty"));
            return;
        }
        try {
            Rows.checkWhole(row, header.width());
            Person person = checked(person(new PersonId(request.ids().next()), header, row));
            KnownPeople.Meeting meeting = people.meet(person);
            tally.read(row.line(), meeting.outcome(), words(meeting.person()));
            if (meeting.outcome() != RowOutcome.SKIPPED) {
                tally.bring(meeting.person());
            }
        } catch (Unfit e) {
            tally.reject(row, e.reason());
        } catch (Refused e) {
            tally.reject(row, e.reason().message());
        }
    }

    private static Person checked(Person person) throws Unfit {
        for (String email : person.emails()) {
            if (!email.matches("[^@\\s]+@[^@\\s]+")) {
                throw new Unfit("exchange.unfit.email", email);
            }
        }
        return person;
    }

    private static Message words(Person person) {
        String about = about(person);
        return about.isEmpty()
                ? Message.of("exchange.row.entity", person.name())
                : Message.of("exchange.row.person", person.name(), about);
    }

    private static String about(Person person) {
        return Rows.joined(
                ", ",
                List.of(
                        person.company(),
                        person.emails().isEmpty() ? "" : person.emails().getFirst()));
    }
}
