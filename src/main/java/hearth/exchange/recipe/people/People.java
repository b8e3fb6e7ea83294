package hearth.exchange.recipe.people;

import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.RowOutcome;
import hearth.exchange.recipe.Rows;
import hearth.exchange.recipe.Tally;
import hearth.exchange.recipe.Unfit;
import hearth.plan.Message;
import hearth.plan.Refused;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The people of a file on their way into a plan: each entry is somebody new, known, or known with gaps. */
public final class People {

    private final ImportRequest request;
    private final Tally tally;
    private final KnownPeople known;
    private final NamedSegments segments;

    /** One entry of a file. */
    @FunctionalInterface
    public interface Entry {
        /**
         * The person in it.
         *
         * @throws Unfit when there is none
         */
        Person person(PersonId id) throws Unfit;
    }

    public People(ImportRequest request, Tally tally) {
        this.request = request;
        this.tally = tally;
        this.known = new KnownPeople(request.plan());
        this.segments = new NamedSegments(request);
    }

    /**
     * The segment of this name, which comes in with the first person who belongs to it.
     *
     * @throws Unfit when the file names more segments than anybody has
     */
    public SegmentId segment(String name) throws Unfit {
        return segments.of(name);
    }

    /** Brings in the segment of this name, when the plan does not have it. */
    Optional<Segment> bringSegment(String name) throws Unfit {
        Optional<Segment> fresh = segments.along(segments.of(name));
        fresh.ifPresent(tally::bring);
        return fresh;
    }

    /** Takes in the person of one row, or says why it stays outside. */
    public void take(Cells cells, Entry entry) {
        take(cells.row().line(), cells.row().cells(), entry);
    }

    /** Takes in one entry, or says why it stays outside. */
    public void take(long line, List<String> cells, Entry entry) {
        try {
            Person person = checked(entry.person(new PersonId(request.ids().next())));
            KnownPeople.Meeting meeting = known.meet(person);
            tally.read(line, meeting.outcome(), words(person, meeting.person()));
            if (meeting.outcome() != RowOutcome.SKIPPED) {
                segments.along(meeting.person().segment()).ifPresent(tally::bring);
                tally.bring(meeting.person());
            }
        } catch (Unfit e) {
            tally.reject(line, cells, e.reason());
        } catch (Refused e) {
            tally.reject(line, cells, e.reason().message());
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

    /** Whom the plan calls by another name is told by both. */
    private static Message words(Person said, Person person) {
        if (!KnownPeople.plain(said.name()).equals(KnownPeople.plain(person.name()))) {
            return Message.of("exchange.row.renamed", said.name(), person.name());
        }
        String about = about(person);
        return about.isEmpty()
                ? Message.of("exchange.row.entity", person.name())
                : Message.of("exchange.row.person", person.name(), about);
    }

    /** As much as tells in a line who it is, so that a column in the wrong place shows. */
    private static String about(Person person) {
        return Rows.joined(
                ", ",
                Stream.of(
                                Stream.of(person.company(), person.role()),
                                person.emails().stream().limit(1),
                                person.phones().stream().limit(1),
                                person.accounts().stream().limit(1).map(People::account),
                                person.labels().stream().limit(2))
                        .flatMap(texts -> texts)
                        .toList());
    }

    private static String account(Account account) {
        String followers = account.latest()
                .map(reading -> String.valueOf(reading.followers()))
                .orElse("");
        String handle = account.handle().isEmpty() ? "" : "@" + account.handle();
        return Rows.joined(" ", List.of(account.network(), handle, followers));
    }
}
