package hearth.desktop.forms;

import hearth.desktop.fx.FormPane;
import hearth.plan.Entity;

/** The fields of one kind of thing. */
interface Fields<E extends Entity> {

    FormPane pane();

    /** Fills the fields. */
    void show(E entity);

    /**
     * What becomes of {@code base} with what stands in the fields; what no field is for stays as it is.
     *
     * @throws hearth.plan.Refused when a field holds nonsense
     */
    E read(E base);
}
