package hearth.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds entities or replaces those with the same id, all or none. Rejected when a reference does not stand or the plan
 * objects.
 *
 * @param name what the undo menu calls it
 * @param typing see {@link ChangeSet#typing()}
 */
public record Put(
        Message name, List<Entity> entities, @Nullable String typing) implements Command {

    public Put {
        entities = List.copyOf(entities);
    }

    public Put(Message name, Collection<? extends Entity> entities) {
        this(name, List.copyOf(entities), null);
    }

    public Put(Message name, Entity... entities) {
        this(name, List.of(entities), null);
    }

    @Override
    public Decision decide(Plan plan) {
        List<Change> changes = changes(plan);
        Plan after = plan.with(changes);
        List<Reason> reasons = entities.stream()
                .flatMap(entity -> reasonsAgainst(entity, after))
                .toList();
        return reasons.isEmpty()
                ? new Decision.Accepted(new ChangeSet(name, changes, typing))
                : new Decision.Rejected(reasons);
    }

    private List<Change> changes(Plan plan) {
        List<Change> changes = new ArrayList<>();
        for (Entity entity : entities) {
            Change change = new Change(plan.find(entity.id()).orElse(null), entity);
            if (!change.isEmpty()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Stream<Reason> reasonsAgainst(Entity entity, Plan plan) {
        Stream<Reason> dangling = entity.references().stream()
                .filter(to -> !plan.has(to))
                .map(to -> Reason.of("", "plan.refused.reference", entity.label(), to.value()));
        return Stream.concat(dangling, entity.objections(plan).stream());
    }
}
