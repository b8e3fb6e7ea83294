package hearth.plan.privacy;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Tie;
import hearth.plan.mix.Option;
import hearth.plan.review.SetAside;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything a plan holds about one person.
 *
 * @param touches oldest first
 * @param options what it would cost and bring to reach people through them
 * @param introduced whom they brought
 * @param setAsides findings about them that were set aside
 * @param mentions what speaks of them in the rest of the plan
 * @param traces the words they were looked for by
 */
public record AboutPerson(
        Person person,
        List<Touch> touches,
        List<Tie> ties,
        List<Option> options,
        List<Person> introduced,
        List<SetAside> setAsides,
        List<Mention> mentions,
        Traces traces) {

    /**
     * Looks through the plan.
     *
     * @throws IllegalArgumentException when the person does not stand in it
     */
    public static AboutPerson of(Plan plan, PersonId id) {
        Person person = plan.get(id);
        return of(plan, person, Traces.of(List.of(person), others(plan, id)));
    }

    /** As {@link #of(Plan, PersonId)}, looking for the words the person was ever known by. */
    public static AboutPerson of(Plan plan, Person person, Traces traces) {
        PersonId id = person.id();
        List<Touch> touches = plan.referring(id, Touch.class).stream()
                .sorted(Comparator.comparing(Touch::date)
                        .thenComparing(touch -> touch.id().value()))
                .toList();
        List<Tie> ties = plan.referring(id, Tie.class).stream().sorted(byId()).toList();
        List<Option> options = Option.of(plan, id).stream().toList();
        List<SetAside> setAsides = SpokenOf.by(
                plan, Stream.of(List.of(person), touches, ties, options).flatMap(List::stream));
        Set<EntityId<?>> own = new HashSet<>();
        Stream.of(List.of(person), touches, ties, options, setAsides)
                .flatMap(List::stream)
                .forEach(each -> own.add(each.id()));
        List<Mention> mentions =
                Mention.in(Mention.all(plan).filter(each -> !own.contains(each.id())), traces.finder());
        return new AboutPerson(person, touches, ties, options, introduced(plan, id), setAsides, mentions, traces);
    }

    /** Everybody but this person. */
    static List<Person> others(Plan plan, PersonId id) {
        return plan.all(Person.class).stream()
                .filter(person -> !person.id().equals(id))
                .toList();
    }

    private static List<Person> introduced(Plan plan, PersonId id) {
        return plan.referring(id, Person.class).stream().sorted(byId()).toList();
    }

    private static Comparator<Entity> byId() {
        return Comparator.comparing(entity -> entity.id().value());
    }
}
