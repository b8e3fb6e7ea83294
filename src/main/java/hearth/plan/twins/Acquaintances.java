package hearth.plan.twins;

import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * People by what tells that somebody who arrives is one of them: a mail address, a page or an account they share, else
 * the name. Who is surely known is completed without a question; who is perhaps known is shown to be decided.
 */
public final class Acquaintances {

    /** What more people share, such as the address of an office or the page of a company, tells of nobody. */
    private static final int MOST_ALIKE = 12;

    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<String, List<PersonId>> byMark = new HashMap<>();
    private final Map<String, List<PersonId>> byName = new HashMap<>();
    private final Map<Object, PersonId> byBoth = new HashMap<>();
    private final Map<PersonId, Set<String>> otherNames = new HashMap<>();

    /** Everybody of a plan. */
    public Acquaintances(Plan plan) {
        plan.all(Person.class).stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .forEach(this::add);
    }

    /** Gets to know somebody, or more of them. */
    public void add(Person person) {
        people.put(person.id(), person);
        String name = name(person);
        note(byName, name, person.id());
        marks(person).forEach(mark -> {
            note(byMark, mark, person.id());
            byBoth.putIfAbsent(List.of(mark, name), person.id());
        });
    }

    /** Gets to know by which other name somebody known goes. */
    public void addName(PersonId known, Person said) {
        otherNames.computeIfAbsent(known, id -> new HashSet<>()).addAll(Alike.words(said.name()));
    }

    /**
     * Who this is without doubt: somebody of whom name and something else are the same. Two of one office share its
     * address and its page, but not a word of their names; two of one name without a company and with other addresses
     * are two.
     */
    public Optional<Person> surely(Person candidate) {
        String name = name(candidate);
        return marks(candidate)
                .flatMap(mark -> Stream.ofNullable(byBoth.get(List.of(mark, name))))
                .map(this::person)
                .findFirst()
                .or(() -> sharing(candidate)
                        .filter(known -> mayBeCalled(known, candidate))
                        .findFirst())
                .or(() -> namesakes(candidate)
                        .filter(known -> isOfSameCompany(known, candidate))
                        .findFirst());
    }

    /**
     * Who this is under another name: whoever alone has an address, a page or an account that belongs to one person. It is
     * asked of people who were known before; two who arrive together with one address are two.
     */
    public Optional<Person> renamed(Person candidate) {
        return Personal.marks(candidate)
                .map(mark -> byMark.getOrDefault(mark, List.of()))
                .filter(owners -> owners.size() == 1)
                .map(owners -> person(owners.getFirst()))
                .findFirst();
    }

    /** Who this may be: somebody who shares anything, or a namesake who is not of another company. */
    public Optional<Person> perhaps(Person candidate) {
        return marks(candidate)
                .flatMap(mark -> known(byMark, mark))
                .findFirst()
                .or(() -> namesakes(candidate)
                        .filter(known -> company(known).isEmpty()
                                || company(candidate).isEmpty()
                                || company(known).equals(company(candidate)))
                        .findFirst());
    }

    private Stream<Person> sharing(Person candidate) {
        return marks(candidate)
                .filter(mark -> byMark.getOrDefault(mark, List.of()).size() <= MOST_ALIKE)
                .flatMap(mark -> known(byMark, mark));
    }

    private Stream<Person> namesakes(Person candidate) {
        return known(byName, name(candidate));
    }

    private Stream<Person> known(Map<String, List<PersonId>> index, String key) {
        return index.getOrDefault(key, List.of()).stream().map(this::person);
    }

    private Person person(PersonId id) {
        return Objects.requireNonNull(people.get(id));
    }

    private static void note(Map<String, List<PersonId>> index, String key, PersonId id) {
        List<PersonId> all = index.computeIfAbsent(key, each -> new ArrayList<>(1));
        if (all.isEmpty() || !all.contains(id)) {
            all.add(id);
        }
    }

    /** True when the names have a word in common, or one is no name but an address or a company in its place. */
    private boolean mayBeCalled(Person known, Person candidate) {
        Set<String> words = new HashSet<>(Alike.words(known.name()));
        words.addAll(otherNames.getOrDefault(known.id(), Set.of()));
        return standsIn(known)
                || standsIn(candidate)
                || Alike.words(candidate.name()).stream().anyMatch(words::contains);
    }

    private static boolean standsIn(Person person) {
        return person.name().contains("@") || name(person).equals(company(person));
    }

    private static boolean isOfSameCompany(Person known, Person candidate) {
        return company(known).equals(company(candidate))
                && (!company(candidate).isEmpty()
                        || known.emails().isEmpty()
                        || candidate.emails().isEmpty());
    }

    private static Stream<String> marks(Person person) {
        return Stream.of(
                        person.emails().stream().map(Alike::mail),
                        person.links().stream().map(Alike::link),
                        person.accounts().stream()
                                .filter(account -> !account.handle().isBlank())
                                .map(Alike::account))
                .flatMap(marks -> marks)
                .filter(mark -> !mark.isEmpty());
    }

    private static String name(Person person) {
        return orItself(Alike.name(person), person.name());
    }

    private static String company(Person person) {
        return orItself(Alike.company(person), person.company());
    }

    /** What consists of signs alone, or of a legal form, is compared as it stands. */
    private static String orItself(String words, String text) {
        return words.isEmpty() ? text.strip() : words;
    }
}
