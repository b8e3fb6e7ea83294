package hearth.plan.twins;

import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who of a plan may have been entered twice. People are compared only where they share a mail address, an account, a link,
 * a name or a company, and within a company with their neighbours in the order of names and of family names: the
 * sorted-neighbourhood method of M. A. Hernández and S. J. Stolfo, “The merge/purge problem for large databases”, SIGMOD
 * 1995. So 20,000 people cost no more than sorting them a few times.
 */
public final class Twins {

    /** How many neighbours in the order of names are compared. */
    private static final int WINDOW = 8;

    /** A name without company that more people have says nothing; neither does an address that more people share. */
    private static final int MOST_ALIKE = 12;

    private final List<Person> people;
    private final Set<Set<PersonId>> two = new HashSet<>();
    private final Map<Set<PersonId>, EnumSet<Sign>> found = new HashMap<>();
    private final Map<PersonId, Person> byId = new HashMap<>();

    private Twins(Plan plan) {
        people = plan.all(Person.class).stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
        people.forEach(person -> byId.put(person.id(), person));
        plan.all(TwoPeople.class).forEach(said -> two.add(Set.of(said.one(), said.other())));
    }

    /** Pairs of a plan who may be one, the surest first; those of whom somebody said that they are two are left out. */
    public static List<Pair> in(Plan plan) {
        Twins twins = new Twins(plan);
        twins.share(Sign.SAME_MAIL, person -> person.emails().stream().map(Alike::mail));
        twins.share(
                Sign.SAME_ACCOUNT,
                person -> person.accounts().stream()
                        .filter(account -> !account.handle().isBlank())
                        .map(Alike::account));
        twins.share(Sign.SAME_LINK, person -> person.links().stream().map(Alike::link));
        twins.sameNames();
        twins.nearNames();
        return twins.pairs();
    }

    private void share(Sign sign, Function<Person, Stream<String>> marks) {
        Map<String, List<Person>> blocks = new HashMap<>();
        people.forEach(person -> marks.apply(person)
                .filter(mark -> !mark.isBlank())
                .distinct()
                .forEach(mark ->
                        blocks.computeIfAbsent(mark, each -> new ArrayList<>()).add(person)));
        blocks.values().stream()
                .filter(block -> block.size() <= MOST_ALIKE)
                .forEach(block -> each(block, block.size(), (one, other) -> note(one, other, sign)));
    }

    private void sameNames() {
        blocks(Alike::name).forEach(block -> {
            if (block.size() <= MOST_ALIKE) {
                each(block, block.size(), (one, other) -> {
                    if (mayShareCompany(one, other)) {
                        note(one, other, Sign.SAME_NAME);
                    }
                });
            }
        });
    }

    private static boolean mayShareCompany(Person one, Person other) {
        String company = Alike.company(one);
        String theirs = Alike.company(other);
        return company.isEmpty() || theirs.isEmpty() || company.equals(theirs);
    }

    private void nearNames() {
        blocks(Alike::company).forEach(block -> {
            neighbours(block, Alike::name);
            neighbours(
                    block, person -> String.join(" ", Alike.words(person.name()).reversed()));
        });
    }

    private void neighbours(List<Person> block, Function<Person, String> key) {
        Map<PersonId, String> keys = new HashMap<>();
        block.forEach(person -> keys.put(person.id(), key.apply(person)));
        List<Person> sorted = block.stream()
                .sorted(Comparator.comparing(person -> Objects.requireNonNull(keys.get(person.id()))))
                .toList();
        each(sorted, WINDOW, (one, other) -> {
            List<String> name = Alike.words(one.name());
            List<String> theirs = Alike.words(other.name());
            if (!name.equals(theirs) && Alike.near(name, theirs)) {
                note(one, other, Sign.NEAR_NAME);
            }
        });
    }

    /** What two people are asked. */
    @FunctionalInterface
    private interface Question {
        void ask(Person one, Person other);
    }

    /** Asks of everybody and the next ones. */
    private static void each(List<Person> block, int window, Question question) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + window); j++) {
                question.ask(block.get(i), block.get(j));
            }
        }
    }

    private Iterable<List<Person>> blocks(Function<Person, String> key) {
        Map<String, List<Person>> blocks = new HashMap<>();
        for (Person person : people) {
            String mark = key.apply(person);
            if (!mark.isEmpty()) {
                blocks.computeIfAbsent(mark, each -> new ArrayList<>()).add(person);
            }
        }
        return blocks.values();
    }

    private void note(Person one, Person other, Sign sign) {
        Set<PersonId> both = Set.of(one.id(), other.id());
        if (!two.contains(both)) {
            found.computeIfAbsent(both, each -> EnumSet.noneOf(Sign.class)).add(sign);
        }
    }

    private List<Pair> pairs() {
        return found.entrySet().stream()
                .map(entry -> pair(entry.getKey(), entry.getValue()))
                .sorted(Pair.ORDER)
                .toList();
    }

    private Pair pair(Set<PersonId> ids, Set<Sign> signs) {
        List<Person> both = ids.stream()
                .sorted(Comparator.comparing(PersonId::value))
                .map(id -> Objects.requireNonNull(byId.get(id)))
                .toList();
        return new Pair(both.getFirst(), both.getLast(), signs);
    }
}
