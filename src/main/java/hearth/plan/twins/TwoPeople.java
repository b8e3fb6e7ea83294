package hearth.plan.twins;

import hearth.plan.Command;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.landscape.PersonId;
import java.util.Collection;
import java.util.List;

/**
 * That two who look like one are two people, as somebody said. It is kept in the plan, so that nobody who works on it is
 * asked again.
 *
 * @param one the one whose id comes first
 * @param other the other
 */
public record TwoPeople(TwoPeopleId id, PersonId one, PersonId other) implements Entity {

    public TwoPeople {
        if (one.equals(other)) {
            throw new Refused("other", Message.of("twins.refused.same"));
        }
        if (one.value().compareTo(other.value()) > 0) {
            PersonId later = one;
            one = other;
            other = later;
        }
    }

    /** True when somebody said of two that they are two people. */
    public static boolean areSaid(Plan plan, PersonId one, PersonId other) {
        return plan.referring(one, TwoPeople.class).stream()
                .anyMatch(said -> said.one().equals(other) || said.other().equals(other));
    }

    /** Remembers that two are two people. */
    public static Command said(TwoPeopleId id, Pair pair) {
        Message name = Message.of(
                "twins.command.apart", pair.one().name(), pair.other().name());
        return new Put(name, new TwoPeople(id, pair.one().id(), pair.other().id()));
    }

    @Override
    public Collection<EntityId<?>> references() {
        return List.of(one, other);
    }
}
