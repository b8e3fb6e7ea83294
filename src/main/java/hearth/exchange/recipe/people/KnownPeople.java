package hearth.exchange.recipe.people;

import hearth.exchange.recipe.RowOutcome;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.twins.Acquaintances;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of a plan and those already read: who arrives in a row is one of them, completed, or somebody new. */
final class KnownPeople {

    private final Plan plan;
    private final Acquaintances known;
    private final Set<PersonId> met = new HashSet<>();

    /** Who a row turned out to be, whatever it calls them. */
    record Meeting(RowOutcome outcome, Person person) {}

    KnownPeople(Plan plan) {
        this.plan = plan;
        known = new Acquaintances(plan);
    }

    /** Adds somebody new, or fills the gaps of somebody known; what is known is never overwritten. */
    Meeting meet(Person candidate) {
        Person present = known.surely(candidate).or(() -> renamed(candidate)).orElse(null);
        Person after = present == null ? candidate : filled(present, candidate);
        known.add(after);
        known.addName(after.id(), candidate);
        met.add(after.id());
        return new Meeting(outcome(present, after), after);
    }

    /** Somebody of the plan who got another name there, unless another row is about them already. */
    private Optional<Person> renamed(Person candidate) {
        return known.renamed(candidate)
                .filter(person -> plan.find(person.id()).isPresent() && !met.contains(person.id()));
    }

    private static RowOutcome outcome(@Nullable Person before, Person after) {
        if (before == null) {
            return RowOutcome.ADDED;
        }
        return after.equals(before) ? RowOutcome.SKIPPED : RowOutcome.UPDATED;
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
