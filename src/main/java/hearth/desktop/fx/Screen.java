package hearth.desktop.fx;

import hearth.plan.EntityId;
import javafx.scene.layout.Region;

/** One screen, built when first shown. */
public interface Screen extends AutoCloseable {

    /** Its nodes. */
    Region node();

    /** Brings one entity into view, selected and ready to edit; ignored when this screen does not show such things. */
    void reveal(EntityId<?> id);

    /** Lets go of everything it listens to. */
    @Override
    void close();
}
