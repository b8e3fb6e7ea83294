package hearth.plan;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Deletes entities with everything that makes no sense without them; what does is kept without the reference (see {@link
 * Entity#without}).
 *
 * @param name what the undo menu calls it
 */
public record Remove(Message name, List<EntityId<?>> ids) implements Command {

    public Remove {
        ids = List.copyOf(ids);
    }

    public Remove(Message name, EntityId<?>... ids) {
        this(name, List.of(ids));
    }

    public Remove(Message name, Collection<? extends EntityId<?>> ids) {
        this(name, List.<EntityId<?>>copyOf(ids));
    }

    @Override
    public Decision decide(Plan plan) {
        if (ids.contains(SettingsId.ONLY)) {
            return Decision.rejected("", "plan.refused.settings");
        }
        return new Decision.Accepted(new ChangeSet(name, new Cascade(plan).of(ids)));
    }

    /** Follows references backwards until nothing is left hanging. */
    private static final class Cascade {
        private final Plan plan;
        private final Map<EntityId<?>, Optional<Entity>> after = new LinkedHashMap<>();
        private final Deque<EntityId<?>> gone = new ArrayDeque<>();

        Cascade(Plan plan) {
            this.plan = plan;
        }

        List<Change> of(List<EntityId<?>> ids) {
            ids.stream().filter(plan::has).forEach(this::remove);
            for (EntityId<?> id = gone.poll(); id != null; id = gone.poll()) {
                loosen(id);
            }
            // Dependents come first, so that each single change leaves references standing.
            return Stream.concat(changes(true), changes(false)).toList();
        }

        private void loosen(EntityId<?> id) {
            plan.referring(id).forEach(entity -> loosen(entity.id(), id));
        }

        private void loosen(EntityId<?> dependent, EntityId<?> id) {
            current(dependent)
                    .ifPresent(entity -> entity.without(id).ifPresentOrElse(this::keep, () -> remove(dependent)));
        }

        private Optional<Entity> current(EntityId<?> id) {
            return after.containsKey(id) ? after.get(id) : plan.find(id).map(Entity.class::cast);
        }

        private void keep(Entity changed) {
            after.put(changed.id(), Optional.of(changed));
        }

        private void remove(EntityId<?> id) {
            Optional<Entity> earlier = after.put(id, Optional.empty());
            if (earlier == null || earlier.isPresent()) {
                gone.add(id);
            }
        }

        private Stream<Change> changes(boolean kept) {
            return List.copyOf(after.entrySet()).reversed().stream()
                    .filter(entry -> entry.getValue().isPresent() == kept)
                    .map(entry -> change(entry.getKey(), entry.getValue().orElse(null)));
        }

        private Change change(EntityId<?> id, @Nullable Entity changed) {
            return new Change(plan.get(id), changed);
        }
    }
}
