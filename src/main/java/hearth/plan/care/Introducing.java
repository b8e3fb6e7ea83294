package hearth.plan.care;

import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Notes who brought somebody. Rejected when the introducer came because of them.
 *
 * @param introducer who brought them, or null when they came by themselves
 */
public record Introducing(PersonId person, @Nullable PersonId introducer) implements Command {

    @Override
    public Decision decide(Plan plan) {
        Person who = plan.get(person);
        if (introducer == null) {
            return put(who, Message.of("care.command.cameAlone", who.name())).decide(plan);
        }
        String by = plan.get(introducer).name();
        return Introductions.isCircle(plan, person, introducer)
                ? Decision.rejected("introducedBy", "care.refused.circle", who.name(), by)
                : put(who, Message.of("care.command.introduced", by, who.name()))
                        .decide(plan);
    }

    private Put put(Person who, Message name) {
        return new Put(name, who.edit().introducedBy(introducer).person());
    }
}
