package hearth.exchange.recipe.people;

import hearth.exchange.recipe.RowOutcome;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people of a plan and those already read, by what tells that two entries are one person: the same mail address,
 * the same profile or account, else the same name in the same company.
 */
final class KnownPeople {

    private final Map<String, PersonId> byMark = new HashMap<>();
    private final Map<String, PersonId> byName = new HashMap<>();
    private final Map<PersonId, Person> people = new HashMap<>();

    /** Who a row turned out to be. */
    record Meeting(RowOutcome outcome, Person person) {}

    KnownPeople(Plan plan) {
        plan.all(Person.class).stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .forEach(this::add);
    }

    /** Adds somebody new, or fills the gaps of somebody known; what is known is never overwritten. */
    Meeting meet(Person candidate) {
        Optional<Person> known = find(candidate);
        if (known.isEmpty()) {
            add(candidate);
            return new Meeting(RowOutcome.ADDED, candidate);
        }
        Person filled = filled(known.get(), candidate);
        add(filled);
        return new Meeting(filled.equals(known.get()) ? RowOutcome.SKIPPED : RowOutcome.UPDATED, filled);
    }

    private Optional<Person> find(Person candidate) {
        return marks(candidate)
                .flatMap(mark -> known(byMark, mark).stream())
                .findFirst()
                .or(() -> known(byName, name(candidate)).filter(known -> mayBeOne(known, candidate)));
    }

    private Optional<Person> known(Map<String, PersonId> index, String key) {
        return Optional.ofNullable(index.get(key)).flatMap(id -> Optional.ofNullable(people.get(id)));
    }

    /** Two with the same name, no company and different addresses are two people. */
    private static boolean mayBeOne(Person known, Person candidate) {
        return !candidate.company().isEmpty()
                || known.emails().isEmpty()
                || candidate.emails().isEmpty();
    }

    private void add(Person person) {
        people.put(person.id(), person);
        marks(person).forEach(mark -> byMark.putIfAbsent(mark, person.id()));
        byName.putIfAbsent(name(person), person.id());
    }

    private static Stream<String> marks(Person person) {
        return Stream.of(
                        person.emails().stream().map(KnownPeople::plain),
                        person.links().stream().map(KnownPeople::profile),
                        person.accounts().stream().flatMap(account -> Accounts.mark(account).stream()))
                .flatMap(marks -> marks);
    }

    private static String name(Person person) {
        return plain(person.name()) + "\n" + plain(person.company());
    }

    private static String profile(String link) {
        return plain(link)
                .replaceFirst("^https?://", "")
                .replaceFirst("^www\\.", "")
                .replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "");
    }

    /** Text as it is compared: in one normal form, small, with single spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Person filled(Person known, Person from) {
        return known.edit()
                .company(filled(known.company(), from.company()))
                .role(filled(known.role(), from.role()))
                .emails(filled(known.emails(), from.emails()))
                .phones(filled(known.phones(), from.phones()))
                .links(filled(known.links(), from.links()))
                .labels(filled(known.labels(), from.labels()))
                .segment(known.segment() == null ? from.segment() : known.segment())
                .tier(known.tier() == null ? from.tier() : known.tier())
                .accounts(Accounts.filled(known.accounts(), from.accounts()))
                .dates(Birthdays.filled(known.dates(), from.dates()))
                .nextStep(filled(known.nextStep(), from.nextStep()))
                .since(known.since() == null ? from.since() : known.since())
                .note(filled(known.note(), from.note()))
                .person();
    }

    private static String filled(String known, String from) {
        return known.isEmpty() ? from : known;
    }

    private static List<String> filled(List<String> known, List<String> from) {
        return known.isEmpty() ? from : known;
    }
}
