package hearth.desktop.landscape;

import hearth.picture.map.Arrangement;
import hearth.picture.map.Bounds;
import hearth.picture.map.MapScene;
import hearth.picture.map.Viewport;
import hearth.plan.landscape.Place;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** From where one looks at each of the pictures. What no hand has moved is seen as a whole, in whatever room there is. */
final class Outlook {

    private static final double STEP = 1.25;

    private final ReadOnlyObjectWrapper<Viewport> view = new ReadOnlyObjectWrapper<>(Viewport.of(0, 0));

    /** How each picture was looked at last; one that is missing was never looked at. */
    private final Map<Arrangement, Viewport> views = new EnumMap<>(Arrangement.class);

    /** Pictures that no hand has moved. */
    private final Set<Arrangement> whole = EnumSet.noneOf(Arrangement.class);

    private Arrangement arrangement;

    /** Before the room changed last, and after; as long as no hand moves the view, the way back leads to the same. */
    private Viewport before = Viewport.of(0, 0);

    private Viewport after = before;

    /** What was in view before the room was moved, until it is known how large it is now. */
    private Optional<Viewport> unpushed = Optional.empty();

    Outlook(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    ReadOnlyObjectProperty<Viewport> view() {
        return view.getReadOnlyProperty();
    }

    /** The picture that is looked at. */
    Arrangement arrangement() {
        return arrangement;
    }

    /** True when nobody has looked at this picture yet, and now there is room to. */
    boolean isFirst() {
        return !views.containsKey(arrangement) && view.get().width() > 0;
    }

    /** A hand takes hold of the picture: it stays as it is from now on. */
    void hold() {
        whole.remove(arrangement);
    }

    void pan(double dx, double dy) {
        look(view.get().panned(dx, dy));
    }

    void zoom(double factor, double x, double y) {
        look(view.get().zoomed(factor, x, y));
    }

    /** One step nearer or, with a negative number, farther, around the middle. */
    void zoomStep(int steps) {
        look(view.get().zoomed(Math.pow(STEP, steps)));
    }

    /** Back to scale 1, around the same middle. */
    void actualSize() {
        look(view.get().zoomed(1 / view.get().scale()));
    }

    private void look(Viewport other) {
        hold();
        view.set(other);
    }

    /** Brings all of a scene into view. */
    void fit(MapScene scene) {
        whole.add(arrangement);
        view.set(view.get().fitting(scene.bounds(), scene.margin()));
        views.put(arrangement, view.get());
    }

    /** Brings a place into the middle, unless it is so many pixels inside the view. */
    void bringIntoView(Place place, double edge) {
        if (!view.get().visible(-edge).contains(place)) {
            view.set(view.get().at(place));
        }
    }

    /** There is more room, or less: what was seen as a whole stays so, and places that were in view stay in it. */
    void resize(double width, double height, MapScene scene, List<Place> kept, double edge) {
        Viewport now = view.get();
        boolean back = now.equals(after) && before.width() == width && before.height() == height;
        List<Place> seen =
                kept.stream().filter(unpushed.orElse(now).visible(0)::contains).toList();
        view.set(back ? before : holding(now.sized(width, height), seen, edge));
        unpushed = Optional.empty();
        before = now;
        after = view.get();
        if (whole.contains(arrangement)) {
            fit(scene);
        }
    }

    /** The room itself was moved by so many pixels in the window; whoever is under the pointer stays there. */
    void moved(double dx, double dy) {
        if (!whole.contains(arrangement) && view.get().width() > 0) {
            unpushed = unpushed.or(() -> Optional.of(view.get()));
            before = before.panned(-dx, -dy);
            after = after.panned(-dx, -dy);
            view.set(view.get().panned(-dx, -dy));
        }
    }

    private static Viewport holding(Viewport next, List<Place> seen, double edge) {
        boolean lost = !seen.stream().allMatch(next.visible(0)::contains);
        return lost ? next.holding(Bounds.around(seen), edge) : next;
    }

    /** Turns to another picture, as it was looked at last. */
    void turnTo(Arrangement next, MapScene scene) {
        Viewport now = view.get();
        views.put(arrangement, now);
        arrangement = next;
        view.set(views.getOrDefault(next, now).sized(now.width(), now.height()));
        if (whole.contains(next)) {
            fit(scene);
        }
    }
}
