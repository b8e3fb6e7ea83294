package hearth.plan.landscape;

import hearth.plan.Entity;
import org.jspecify.annotations.Nullable;

/** Anything that stands on the map. */
public interface Node extends Entity {

    @Override
    NodeId<?> id();

    String name();

    /** Where the person put it on the free map, or null while the layout decides. */
    @Nullable
    Place place();

    /** This node somewhere else on the free map. */
    Node at(@Nullable Place place);

    @Override
    default String label() {
        return name();
    }

    /** The same under another name. */
    Node called(String newName);
}
