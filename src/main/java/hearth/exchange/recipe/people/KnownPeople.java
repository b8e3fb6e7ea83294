package hearth.exchange.recipe.people;

import hearth.exchange.recipe.RowOutcome;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.twins.Acquaintances;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The people of a plan and those already read: who arrives in a row is one of them, completed, or somebody new. */
final class KnownPeople {

    private final Acquaintances known;

    /** Who a row turned out to be. */
    record Meeting(RowOutcome outcome, Person person) {}

    KnownPeople(Plan plan) {
        known = new Acquaintances(plan);
    }

    /** Adds somebody new, or fills the gaps of somebody known; what is known is never overwritten. */
    Meeting meet(Person candidate) {
        Person present = known.surely(candidate).orElse(null);
        Person after = present == null ? candidate : filled(present, candidate);
        known.add(after);
        return new Meeting(outcome(present, after), after);
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
