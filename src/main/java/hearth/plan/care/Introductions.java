package hearth.plan.care;

import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who brought whom, as trees (practice P50). Those who neither were brought nor brought anybody are left out.
 *
 * <p>Nobody can have brought those who brought them, but files put together by hand can say so. Such a circle is opened
 * where its first person, in the order of ids, stands: they count as come by themselves.
 *
 * @param lines tree by tree, the fullest first; in each the introducer before those they brought, whose order is that of
 *     their coming
 */
public record Introductions(List<Line> lines) {

    /**
     * One person in a tree.
     *
     * @param introducer who brought them, or null when they came by themselves
     * @param depth steps from somebody who came by themselves, 0 for these
     * @param brought how many they brought
     * @param following how many came because of them in the end: those they brought, whom these brought, and so on
     * @param customer true when they buy; see {@link Customers}
     */
    public record Line(
            Person person, @Nullable PersonId introducer, int depth, int brought, int following, boolean customer) {}

    private static final Comparator<Person> AS_THEY_CAME = Comparator.comparing(
                    Person::since, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Person::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(person -> person.id().value());

    public Introductions {
        lines = List.copyOf(lines);
    }

    /** The introductions of a plan as seen on {@code today}. */
    public static Introductions of(Plan plan, LocalDate today) {
        return new Introductions(new Trees(plan.all(Person.class)).lines(Customers.on(today)));
    }

    /** How many people were brought by somebody. */
    public int introduced() {
        return (int) lines.stream().filter(line -> line.introducer() != null).count();
    }

    /** How many brought somebody. */
    public int introducers() {
        return (int) lines.stream().filter(line -> line.brought() > 0).count();
    }

    /** The longest way from somebody who came by themselves. */
    public int depth() {
        return lines.stream().mapToInt(Line::depth).max().orElse(0);
    }

    /** True when {@code introducer} came because of {@code person}, or is them: naming them would make a circle. */
    public static boolean isCircle(Plan plan, PersonId person, PersonId introducer) {
        Set<PersonId> seen = new HashSet<>();
        PersonId at = introducer;
        while (at != null && seen.add(at)) {
            if (at.equals(person)) {
                return true;
            }
            at = plan.find(at).map(Person::introducedBy).orElse(null);
        }
        return false;
    }

    /** People by who brought them, without recursion: a chain can be as long as a plan. */
    private static final class Trees {

        private final Map<PersonId, Person> people = new HashMap<>();
        private final Map<PersonId, PersonId> introducers = new HashMap<>();
        private final Map<PersonId, List<Person>> brought = new HashMap<>();
        private final Map<PersonId, Integer> following = new HashMap<>();

        Trees(Collection<Person> all) {
            all.forEach(person -> people.put(person.id(), person));
            all.stream()
                    .sorted(Comparator.comparing(person -> person.id().value()))
                    .forEach(this::link);
            introducers.forEach((person, by) ->
                    brought.computeIfAbsent(by, none -> new ArrayList<>()).add(standing(person)));
            brought.values().forEach(each -> each.sort(AS_THEY_CAME));
            introducers.keySet().forEach(this::countUpwards);
        }

        List<Line> lines(Predicate<Person> customers) {
            List<Line> lines = new ArrayList<>();
            Map<PersonId, Integer> depths = new HashMap<>();
            Deque<Person> open = new ArrayDeque<>();
            roots().forEach(open::add);
            while (!open.isEmpty()) {
                Person person = open.pop();
                PersonId by = introducers.get(person.id());
                int depth = by == null ? 0 : depths.getOrDefault(by, 0) + 1;
                depths.put(person.id(), depth);
                lines.add(line(person, by, depth, customers));
                below(person).reversed().forEach(open::push);
            }
            return lines;
        }

        private Line line(Person person, @Nullable PersonId by, int depth, Predicate<Person> customers) {
            int follow = following.getOrDefault(person.id(), 0);
            return new Line(person, by, depth, below(person).size(), follow, customers.test(person));
        }

        private List<Person> roots() {
            return brought.keySet().stream()
                    .filter(id -> !introducers.containsKey(id))
                    .map(this::standing)
                    .sorted(Comparator.<Person>comparingInt(person -> -following.getOrDefault(person.id(), 0))
                            .thenComparing(AS_THEY_CAME))
                    .toList();
        }

        private Person standing(PersonId id) {
            return Objects.requireNonNull(people.get(id));
        }

        private List<Person> below(Person person) {
            return brought.getOrDefault(person.id(), List.of());
        }

        private void link(Person person) {
            PersonId by = person.introducedBy();
            if (by != null && people.containsKey(by) && !closesACircle(person.id(), by)) {
                introducers.put(person.id(), by);
            }
        }

        private boolean closesACircle(PersonId person, PersonId by) {
            PersonId at = by;
            while (at != null && !at.equals(person)) {
                at = introducers.get(at);
            }
            return at != null;
        }

        private void countUpwards(PersonId person) {
            for (PersonId at = introducers.get(person); at != null; at = introducers.get(at)) {
                following.merge(at, 1, Integer::sum);
            }
        }
    }
}
