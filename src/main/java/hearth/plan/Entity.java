package hearth.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One thing in the plan: an immutable record whose components are exactly its stored fields. The storage mapping, the
 * JSON form and the undo history all follow from those components.
 */
public interface Entity {

    /** Its identity, the same before and after every edit. */
    EntityId<?> id();

    /** What it is called on screen, in the undo menu and in search; may be empty for things without a name. */
    default String label() {
        return "";
    }

    /** Every other entity it points to. The plan refuses an entity whose references do not stand. */
    default Collection<EntityId<?>> references() {
        return List.of();
    }

    /**
     * What is left of this entity when {@code gone} is deleted: itself without the reference, or nothing when it makes
     * no sense alone (a touch without its person).
     */
    default Optional<Entity> without(EntityId<?> gone) {
        return Optional.empty();
    }

    /** What the rest of the plan has against this entity standing in it; empty when nothing. */
    default List<Reason> objections(Plan plan) {
        return List.of();
    }
}
