package hearth.storage.salvage;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.catalog.Kinds;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Those entities that still make sense together once others are lost. Each does without the lost as it would had they
 * been deleted: a person without a segment, no touch without its person.
 */
final class Survivors {

    private final Map<EntityId<?>, Entity> living = new LinkedHashMap<>();
    private final List<Lost> lost;

    /** Of these entities; {@code lost} is told what becomes of them. */
    Survivors(Collection<Entity> found, List<Lost> lost) {
        this.lost = lost;
        found.forEach(entity -> living.put(entity.id(), entity));
    }

    Collection<Entity> all() {
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (Entity entity : List.copyOf(living.values())) {
                settled &= !cut(entity);
            }
        }
        return living.values();
    }

    /** Takes away what an entity refers to in vain; false when there is nothing of that kind. */
    private boolean cut(Entity entity) {
        Optional<EntityId<?>> gone = entity.references().stream()
                .<EntityId<?>>map(id -> id)
                .filter(id -> !living.containsKey(id))
                .findFirst();
        if (gone.isEmpty()) {
            return false;
        }
        Optional<Entity> rest = entity.without(gone.get());
        if (rest.isPresent()) {
            living.put(entity.id(), rest.get());
        } else {
            living.remove(entity.id());
        }
        tell(entity, gone.get(), rest.isPresent());
        return true;
    }

    private void tell(Entity entity, EntityId<?> gone, boolean kept) {
        String key = kept ? "storage.lost.cut" : "storage.lost.alone";
        lost.add(
                new Lost(Kinds.of(entity.getClass()).name(), entity.id().value(), kept, Message.of(key, gone.value())));
    }
}
