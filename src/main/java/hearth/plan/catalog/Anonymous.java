package hearth.plan.catalog;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.Strength;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.Tie;
import hearth.plan.mix.Mix;
import hearth.plan.mix.Option;
import hearth.plan.review.SetAside;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.twins.TwoPeople;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan without personal data: people and helpers become numbers, and what was written in free words where people are
 * spoken of is gone. Dates, ties, counts and readings stay, so that every picture and every sum stays true. Ids are
 * replaced too, since an import may have made them from a name.
 */
public final class Anonymous {

    private final Map<PersonId, PersonId> people = new HashMap<>();
    private final Map<HelperId, HelperId> helpers = new HashMap<>();
    private final Map<Object, String> names = new HashMap<>();

    private Anonymous(Plan plan, IntFunction<String> person, IntFunction<String> helper) {
        plan.all(Person.class).stream()
                .map(Person::id)
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(id -> add(id, person));
        plan.all(Helper.class).stream()
                .map(Helper::id)
                .sorted(Comparator.comparing(HelperId::value))
                .forEach(id -> add(id, helper));
    }

    /**
     * The plan without personal data; the same plan always gives the same result.
     *
     * @param person names the n-th person, counted from 1
     * @param helper names the n-th helper, counted from 1
     */
    public static Plan of(Plan plan, IntFunction<String> person, IntFunction<String> helper) {
        Anonymous anonymous = new Anonymous(plan, person, helper);
        List<Entity> all = Kinds.ALL.stream()
                .flatMap(kind -> plan.all(kind.type()).stream())
                .flatMap(anonymous::row)
                .toList();
        return Plan.of(all);
    }

    private void add(PersonId id, IntFunction<String> person) {
        int number = people.size() + 1;
        people.put(id, new PersonId("person-" + number));
        names.put(id, person.apply(number));
    }

    private void add(HelperId id, IntFunction<String> helper) {
        int number = helpers.size() + 1;
        helpers.put(id, new HelperId("helper-" + number));
        names.put(id, helper.apply(number));
    }

    private Stream<Entity> row(Entity entity) {
        return switch (entity) {
            case Person person -> Stream.of(person(person));
            case Helper helper -> Stream.of(helper(helper));
            case Touch touch -> Stream.of(touch(touch));
            case Tie tie -> Stream.of(tie(tie));
            case Rhythm rhythm -> Stream.of(rhythm(rhythm));
            case Segment s ->
                Stream.of(new Segment(s.id(), s.name(), s.kind(), s.ring(), s.size(), "", s.place(), s.order()));
            case Community c ->
                Stream.of(
                        new Community(c.id(), c.name(), c.meets(), c.members(), c.segment(), c.ring(), "", c.place()));
            case Occurrence o ->
                Stream.of(new Occurrence(o.id(), o.rhythm(), o.date(), o.state(), o.movedTo(), o.minutes(), ""));
            case Peak p -> Stream.of(new Peak(p.id(), p.name(), p.days(), p.channels(), "", p.order()));
            case Strength s -> Stream.of(new Strength(s.id(), s.name(), "", s.order()));
            case Crossover c -> Stream.of(new Crossover(c.id(), c.from(), c.to(), c.strength(), c.counting(), "", ""));
            case Option option -> Stream.of(option(option));
            case Mix m -> Stream.of(new Mix(m.id(), m.name(), m.options(), m.budget(), m.mostRisk(), "", m.order()));
            case TwoPeople two -> Stream.of(new TwoPeople(two.id(), number(two.one()), number(two.other())));
            case SetAside aside -> speaksOfSomebody(aside) ? Stream.empty() : Stream.of(aside);
            default -> Stream.of(entity);
        };
    }

    private Person person(Person from) {
        return new Person(
                number(from.id()),
                name(from.id()),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                from.segment(),
                from.ring(),
                from.tier(),
                "",
                from.cadenceDays(),
                from.maximumDays(),
                numberOrNull(from.introducedBy()),
                from.since(),
                List.of(),
                from.accounts().stream().map(Anonymous::account).toList(),
                from.evidence().stream().map(Anonymous::evidence).toList(),
                "",
                "",
                from.place());
    }

    private static Account account(Account from) {
        return new Account(from.network(), "", from.readings());
    }

    private static Evidence evidence(Evidence from) {
        return new Evidence(from.date(), from.kind(), "");
    }

    private Helper helper(Helper from) {
        return new Helper(helper(from.id()), name(from.id()), from.weeklyMinutes(), from.daysOff(), from.order());
    }

    private Touch touch(Touch from) {
        return new Touch(
                from.id(),
                number(from.person()),
                from.date(),
                from.kind(),
                from.channel(),
                from.real(),
                from.paid(),
                "");
    }

    private Tie tie(Tie from) {
        return new Tie(from.id(), node(from.from()), node(from.to()), from.kind(), from.strength(), "");
    }

    private Rhythm rhythm(Rhythm from) {
        HelperId owner = from.owner();
        return new Rhythm(
                from.id(),
                from.name(),
                from.channel(),
                from.segment(),
                owner == null ? null : helper(owner),
                from.rule(),
                from.start(),
                from.at(),
                from.except(),
                from.minutes(),
                from.manner(),
                from.paid(),
                from.cost(),
                from.paused(),
                from.successor(),
                "",
                from.order());
    }

    private Option option(Option from) {
        return new Option(
                from.id(), node(from.node()), "", from.cost(), from.risk(), from.reaches(), from.frequency(), "");
    }

    private static boolean speaksOfSomebody(SetAside aside) {
        return aside.subject().startsWith(Person.class.getSimpleName() + ":");
    }

    private NodeId<?> node(NodeId<?> id) {
        return id instanceof PersonId person ? number(person) : id;
    }

    private @Nullable PersonId numberOrNull(@Nullable PersonId id) {
        return id == null ? null : number(id);
    }

    // A reference that does not stand is kept; Put would have refused it, so only damaged plans have one.
    private PersonId number(PersonId id) {
        return people.getOrDefault(id, id);
    }

    private HelperId helper(HelperId id) {
        return helpers.getOrDefault(id, id);
    }

    private String name(Object id) {
        return names.getOrDefault(id, "");
    }
}
