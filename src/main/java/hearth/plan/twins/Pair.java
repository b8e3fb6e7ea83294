package hearth.plan.twins;

import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * Two who may be one.
 *
 * @param one the one whose id comes first
 * @param signs what speaks for it; nothing when only a person thinks so
 */
public record Pair(Person one, Person other, Set<Sign> signs) {

    /** The surest first, then by name. */
    static final Comparator<Pair> ORDER = Comparator.comparing(Pair::surest)
            .thenComparingInt(pair -> -pair.signs().size())
            .thenComparing(pair -> pair.one().name())
            .thenComparing(pair -> pair.one().id().value())
            .thenComparing(pair -> pair.other().id().value());

    public Pair {
        // A set of its own, in the order of its constants.
        EnumSet<Sign> own = EnumSet.noneOf(Sign.class);
        own.addAll(signs);
        signs = own;
    }

    /** Two of whom somebody asks whether they are one. */
    public static Pair of(Person one, Person other) {
        return new Pair(one, other, Set.of());
    }

    /** What speaks for it most. */
    Sign surest() {
        return signs.iterator().next();
    }

    /** True when it is of the same two. */
    public boolean isOf(Pair pair) {
        return has(pair.one().id()) && has(pair.other().id());
    }

    /** True when this is one of them. */
    public boolean has(PersonId id) {
        return one.id().equals(id) || other.id().equals(id);
    }
}
