package hearth.plan.twins;

import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Remove;
import hearth.plan.Together;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes two people one, as one gesture: whatever spoke of the one that goes speaks of the one that stays. What both had
 * with the same third is kept once, the stronger of it.
 */
public record JoinPeople(Joining joining) implements Command {

    @Override
    public Decision decide(Plan plan) {
        Person kept = joining.kept();
        Person gone = joining.gone();
        if (!plan.find(kept.id()).filter(kept::equals).isPresent()
                || !plan.find(gone.id()).filter(gone::equals).isPresent()) {
            return Decision.rejected("", "twins.refused.changed");
        }
        Moved moved = Moved.of(plan, kept.id(), gone.id());
        Message name = Message.of("twins.command.join", gone.name(), kept.name());
        return new Together(
                        name,
                        List.of(
                                new Put(name, moved.first()),
                                new Remove(name, List.<EntityId<?>>copyOf(moved.dropped())),
                                new Put(name, with(moved.changed(), joined(plan))),
                                new Remove(name, gone.id())))
                .decide(plan);
    }

    /** Whoever would have been brought by somebody they brought themselves was brought by nobody. */
    private Person joined(Plan plan) {
        Person joined = joining.joined();
        Set<PersonId> seen = new HashSet<>();
        for (PersonId by = joined.introducedBy();
                by != null && seen.add(by);
                by = plan.get(by).introducedBy()) {
            if (by.equals(joined.id()) || by.equals(joining.gone().id())) {
                return joined.edit().introducedBy(null).person();
            }
        }
        return joined;
    }

    private static List<Entity> with(List<Entity> moved, Person joined) {
        return Stream.concat(moved.stream(), Stream.of(joined)).toList();
    }
}
