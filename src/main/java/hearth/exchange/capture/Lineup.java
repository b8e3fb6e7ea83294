package hearth.exchange.capture;

import hearth.exchange.capture.Arrival.Effect;
import hearth.plan.Command;
import hearth.plan.Entity;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.twins.Acquaintances;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who the lines are about: whom the plan knows already, whom an earlier line named, who is new and where they belong. */
public final class Lineup {

    private final Plan plan;
    private final Ids ids;
    private final LocalDate today;
    private final Usual usual;
    private final String unnamedNetwork;
    private final Acquaintances known;
    private final Map<String, Segment> segments = new HashMap<>();
    private final List<Segment> newSegments = new ArrayList<>();
    private final Map<PersonId, Integer> newcomers = new HashMap<>();
    private final List<Arrival> arrivals = new ArrayList<>();

    private Lineup(Plan plan, Ids ids, LocalDate today, Usual usual, String unnamedNetwork) {
        this.plan = plan;
        this.ids = ids;
        this.today = today;
        this.usual = usual;
        this.unnamedNetwork = unnamedNetwork;
        this.known = new Acquaintances(plan);
        plan.all(Segment.class).forEach(segment -> segments.put(Folded.of(segment.name()), segment));
    }

    /** Nobody, before anything was typed. */
    public static Lineup nobody() {
        return new Lineup(Plan.empty(), () -> "", LocalDate.EPOCH, Usual.NOTHING, "");
    }

    /**
     * Lines people up; nothing is changed by it.
     *
     * @param today the day of the readings
     * @param choices what shall become of each line
     */
    public static Lineup of(
            List<CaughtLine> lines,
            Plan plan,
            Vocabulary words,
            Ids ids,
            LocalDate today,
            Usual usual,
            Function<CaughtLine, Choice> choices) {
        Lineup lineup = new Lineup(plan, ids, today, usual, words.unnamedNetwork());
        lines.forEach(line -> lineup.arrive(line, choices.apply(line)));
        return lineup;
    }

    /** One for each line, in their order. */
    public List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    /** Segments that come into being with those who belong to them, in the order they are named. */
    public List<Segment> newSegments() {
        Set<SegmentId> needed =
                taken().map(Person::segment).filter(Objects::nonNull).collect(Collectors.toSet());
        return newSegments.stream()
                .filter(segment -> needed.contains(segment.id()))
                .toList();
    }

    /** To how many something happens; whoever stands in the list twice counts once. */
    public long count(Effect effect) {
        return arrivals.stream()
                .filter(arrival -> arrival.effect() == effect && !arrival.isTwice())
                .count();
    }

    /** How many lines are about somebody an earlier line is about. */
    public long twice() {
        return arrivals.stream().filter(Arrival::isTwice).count();
    }

    /** Everybody at once, with the segments they need. */
    public Command command() {
        Map<PersonId, Person> people = new LinkedHashMap<>();
        taken().forEach(person -> people.put(person.id(), person));
        List<Entity> all = new ArrayList<>(newSegments());
        all.addAll(people.values());
        return new Put(Message.of("exchange.do.capture", people.size()), all);
    }

    private Stream<Person> taken() {
        return arrivals.stream()
                .filter(arrival -> arrival.effect() == Effect.ADDED || arrival.effect() == Effect.COMPLETED)
                .map(Arrival::person);
    }

    private void arrive(CaughtLine line, Choice choice) {
        Person said = said(line.person(), new PersonId(ids.next()), choice != Choice.LEAVE_OUT);
        @Nullable Person resembles = known.perhaps(said).orElse(null);
        int sameLine = resembles == null ? 0 : newcomers.getOrDefault(resembles.id(), 0);
        if (choice == Choice.LEAVE_OUT) {
            arrivals.add(new Arrival(line, choice, Effect.LEFT_OUT, said, resembles, sameLine));
        } else if (resembles == null || choice == Choice.TAKE_AS_NEW) {
            newcomers.put(said.id(), line.number());
            known.add(said);
            arrivals.add(new Arrival(line, choice, Effect.ADDED, said, resembles, sameLine));
        } else {
            Person filled = Filling.of(resembles, said);
            known.add(filled);
            Effect effect = filled.equals(resembles) ? Effect.KNOWN : Effect.COMPLETED;
            arrivals.add(new Arrival(line, choice, effect, filled, resembles, sameLine));
        }
    }

    private Person said(CaughtPerson caught, PersonId id, boolean wanted) {
        @Nullable Segment segment = segment(caught.segment(), wanted);
        return Person.named(id, caught.name())
                .edit()
                .role(caught.role())
                .company(caught.company())
                .emails(caught.emails())
                .phones(caught.phones())
                .links(caught.links())
                .labels(caught.labels())
                .accounts(caught.accounts().stream().map(this::account).toList())
                .segment(segment == null ? null : segment.id())
                .ring(ring(caught, segment))
                .tier(caught.tier() == null ? usual.tier() : caught.tier())
                .nextStep(caught.nextStep())
                .note(caught.note())
                .person();
    }

    private Ring ring(CaughtPerson caught, @Nullable Segment segment) {
        if (caught.ring() != null) {
            return caught.ring();
        }
        if (usual.ring() != null) {
            return usual.ring();
        }
        return segment == null ? Ring.BEYOND : segment.ring();
    }

    private Account account(CaughtAccount caught) {
        String network = caught.network().isBlank() ? unnamedNetwork : caught.network();
        Long followers = caught.followers();
        List<Reading> readings =
                followers == null ? List.of() : List.of(new Reading(today, followers, caught.engagement()));
        return new Account(network, caught.handle(), readings);
    }

    private int nextOrder() {
        return segments.values().stream().mapToInt(Segment::order).max().orElse(-1) + 1;
    }

    /** The segment of that name, which comes into being with the first who belongs to it. */
    private @Nullable Segment segment(String name, boolean wanted) {
        if (name.isBlank()) {
            return usual.segment() == null ? null : plan.find(usual.segment()).orElse(null);
        }
        Segment standing = segments.get(Folded.of(name));
        if (standing != null || !wanted) {
            return standing;
        }
        Segment fresh = new Segment(
                new SegmentId(ids.next()), name, SegmentKind.CUSTOMERS, Ring.CIRCLE, null, "", null, nextOrder());
        segments.put(Folded.of(name), fresh);
        newSegments.add(fresh);
        return fresh;
    }
}
