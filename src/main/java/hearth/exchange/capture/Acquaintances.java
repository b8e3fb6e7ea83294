package hearth.exchange.capture;

import hearth.plan.Plan;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People by what tells that a line is about them: an address, a page, an account, else the name. */
final class Acquaintances {

    private final Map<String, PersonId> byMark = new HashMap<>();
    private final Map<String, PersonId> byName = new HashMap<>();
    private final Map<PersonId, Person> people = new LinkedHashMap<>();

    Acquaintances(Plan plan) {
        plan.all(Person.class).stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .forEach(this::add);
    }

    void add(Person person) {
        people.put(person.id(), person);
        marks(person).forEach(mark -> byMark.putIfAbsent(mark, person.id()));
        byName.putIfAbsent(Folded.of(person.name()), person.id());
    }

    Optional<Person> find(Person candidate) {
        return marks(candidate)
                .flatMap(mark -> person(byMark.get(mark)).stream())
                .findFirst()
                .or(() -> person(byName.get(Folded.of(candidate.name()))).filter(known -> mayBe(known, candidate)));
    }

    private Optional<Person> person(@Nullable PersonId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(people.get(id));
    }

    /** Namesakes in two companies are two people. */
    private static boolean mayBe(Person known, Person candidate) {
        return known.company().isEmpty()
                || candidate.company().isEmpty()
                || Folded.of(known.company()).equals(Folded.of(candidate.company()));
    }

    private static Stream<String> marks(Person person) {
        return Stream.of(
                        person.emails().stream(),
                        person.links().stream().map(Acquaintances::page),
                        person.accounts().stream()
                                .filter(account -> !account.handle().isEmpty())
                                .map(Acquaintances::mark))
                .flatMap(marks -> marks)
                .map(Folded::of);
    }

    private static String mark(Account account) {
        return account.network() + " @" + account.handle();
    }

    private static String page(String link) {
        return link.replaceFirst("(?i)^https?://", "")
                .replaceFirst("(?i)^www\\.", "")
                .replaceFirst("/+$", "");
    }
}
