package hearth.desktop.fx;

import hearth.plan.EntityId;
import hearth.plan.landscape.PersonId;
import java.util.List;
import javafx.scene.layout.Region;

/** One screen, built when first shown, and kept as it was left until the plan is closed. */
public interface Screen extends AutoCloseable {

    /** Its nodes. */
    Region node();

    /** Brings one entity into view, selected and ready to edit; ignored when this screen does not show such things. */
    void reveal(EntityId<?> id);

    /** Shows its things in another of the ways it has, each with a lower-case name; ignored when it has none of that name. */
    default void face(String name) {}

    /** Takes the keyboard to where one begins here; asked when it is shown and nothing in it ever had the keyboard. */
    default void begin() {}

    /** The people that are selected here, whom a gesture from anywhere is about. */
    default List<PersonId> people() {
        return List.of();
    }

    /**
     * Keeps what was typed and is not in the plan yet, before the plan is left.
     *
     * @return false when it was refused; the reason then stands beside the field, and the person has to look at it
     */
    default boolean leave() {
        return true;
    }

    /** What can be done here just now, as the palette lists it while this screen is shown. */
    default List<Offer> offers() {
        return List.of();
    }

    /** What hands and keys do here besides {@link #offers}, for the list of keys. */
    default List<Gesture> gestures() {
        return List.of();
    }

    /** Lets go of everything it listens to. */
    @Override
    void close();
}
