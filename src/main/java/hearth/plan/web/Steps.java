package hearth.plan.web;

import hearth.plan.Plan;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Tie;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How many ties lead from the nearest person of the core to everybody else, asked of the plan without its map. */
public final class Steps {

    private final Map<NodeId<?>, Integer> steps = new HashMap<>();

    private Steps() {}

    /** Follows drawn ties and introductions, both ways. */
    public static Steps of(Plan plan) {
        Steps found = new Steps();
        Deque<NodeId<?>> waiting = new ArrayDeque<>();
        for (Person person : plan.all(Person.class)) {
            if (person.ring() == Ring.CORE) {
                found.steps.put(person.id(), 0);
                waiting.add(person.id());
            }
        }
        while (!waiting.isEmpty()) {
            NodeId<?> node = waiting.remove();
            int next = found.steps.getOrDefault(node, 0) + 1;
            neighbours(plan, node)
                    .filter(neighbour -> found.steps.putIfAbsent(neighbour, next) == null)
                    .forEach(waiting::add);
        }
        return found;
    }

    /** 0 for the core itself; empty when no way leads there. */
    public OptionalInt to(PersonId person) {
        Integer far = steps.get(person);
        return far == null ? OptionalInt.empty() : OptionalInt.of(far);
    }

    private static Stream<NodeId<?>> neighbours(Plan plan, NodeId<?> node) {
        Stream<NodeId<?>> tied = plan.referring(node, Tie.class).stream()
                .<NodeId<?>>flatMap(tie -> Stream.of(tie.from(), tie.to()))
                .filter(end -> !end.equals(node));
        return node instanceof PersonId person ? Stream.concat(tied, introductions(plan, person)) : tied;
    }

    private static Stream<NodeId<?>> introductions(Plan plan, PersonId person) {
        Stream<NodeId<?>> introducer =
                plan.find(person).stream().<NodeId<?>>map(Person::introducedBy).filter(Objects::nonNull);
        Stream<NodeId<?>> introduced =
                plan.referring(person, Person.class).stream().map(Person::id);
        return Stream.concat(introducer, introduced);
    }
}
