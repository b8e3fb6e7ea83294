package hearth.plan.merge;

import hearth.plan.Change;
import hearth.plan.ChangeSet;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Reason;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Takes over changes that were worked out on an earlier state of the plan; rejected when what they change has changed
 * since, so that nobody's newer work is overwritten.
 *
 * @param name what the undo menu calls it
 */
public record Merging(Message name, List<Change> changes) implements Command {

    public Merging {
        changes = List.copyOf(changes);
    }

    @Override
    public Decision decide(Plan plan) {
        Plan after = plan.with(changes);
        List<Reason> reasons = Stream.concat(
                        changes.stream().flatMap(change -> overtaken(change, plan)),
                        changes.stream().flatMap(change -> standing(change, after)))
                .toList();
        return reasons.isEmpty() ? new Decision.Accepted(new ChangeSet(name, changes)) : new Decision.Rejected(reasons);
    }

    private static Stream<Reason> overtaken(Change change, Plan plan) {
        Entity now = plan.find(change.id()).map(Entity.class::cast).orElse(null);
        return Objects.equals(now, change.before())
                ? Stream.empty()
                : Stream.of(Reason.of("", "merge.refused.overtaken"));
    }

    private static Stream<Reason> standing(Change change, Plan after) {
        Entity entity = change.after();
        if (entity == null) {
            return after.referring(change.id()).limit(1).map(left -> unheld(left, change.id()));
        }
        Stream<Reason> dangling =
                entity.references().stream().filter(to -> !after.has(to)).map(to -> unheld(entity, to));
        return Stream.concat(dangling, entity.objections(after).stream());
    }

    private static Reason unheld(Entity entity, EntityId<?> to) {
        return Reason.of("", "plan.refused.reference", entity.label(), to.value());
    }
}
