package hearth.plan.care;

import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Ring;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Who counts as a customer: whoever stands in the core ring, where those are who already buy, help or belong, and whoever
 * has a sale among what they caused.
 */
final class Customers {

    private Customers() {}

    /** Tells customers of {@code today}; sales dated later do not count yet. */
    static Predicate<Person> on(LocalDate today) {
        return person ->
                person.ring() == Ring.CORE || person.evidence().stream().anyMatch(piece -> isSale(piece, today));
    }

    private static boolean isSale(Evidence piece, LocalDate today) {
        return piece.kind() == Evidence.Kind.SALE && !piece.date().isAfter(today);
    }
}
