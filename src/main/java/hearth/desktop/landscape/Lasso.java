package hearth.desktop.landscape;

import hearth.picture.map.Loop;
import hearth.plan.EntityId;
import hearth.plan.landscape.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** A line drawn by hand around some people, or a frame drawn from corner to corner. In places of the map, so that it stays with them. */
final class Lasso {

    private final ReadOnlyObjectWrapper<List<Place>> line = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty ready = new SimpleBooleanProperty();

    /** The line so far; empty while none is drawn. */
    ReadOnlyObjectProperty<List<Place>> line() {
        return line.getReadOnlyProperty();
    }

    /** True when the next drag on the ground draws a line instead of moving the map. */
    BooleanProperty ready() {
        return ready;
    }

    boolean isDrawn() {
        return !line.get().isEmpty();
    }

    void to(Place place) {
        List<Place> longer = new ArrayList<>(line.get());
        longer.add(place);
        line.set(List.copyOf(longer));
    }

    /** A frame instead of a line, as wide as two places in opposite corners of it make it. */
    void frame(Place from, Place to) {
        line.set(List.of(from, new Place(to.x(), from.y()), to, new Place(from.x(), to.y())));
    }

    /**
     * Lets go and selects whom the line holds.
     *
     * @param keep whether those stay selected who are
     */
    void end(MapModel map, boolean keep) {
        List<Place> drawn = line.get();
        cancel();
        if (drawn.size() > 2) {
            LandscapeModel landscape = map.landscape();
            Set<EntityId<?>> caught =
                    new LinkedHashSet<>(keep ? landscape.selected().get() : List.of());
            map.scene().within(new Loop(drawn)).forEach(node -> caught.add(node.id()));
            landscape.select(List.copyOf(caught));
        }
    }

    void cancel() {
        line.set(List.of());
        ready.set(false);
    }
}
