package hearth.desktop.landscape;

import hearth.desktop.fx.Space;
import hearth.picture.Mark.Point;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.session.Jobs;
import hearth.text.Texts;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What is typed in front of the map: something new, a name where it stands, somebody's name to find them. One at a time. */
final class InFront implements MapFront {

    private final StackPane pane;
    private final MapModel map;
    private final Jobs jobs;
    private final Texts texts;
    private final Runnable focusMap;
    private @Nullable Node shown;
    private Runnable closing = () -> {};

    /**
     * Nothing stands in front of the map yet.
     *
     * @param pane the map's own, so that places mean the same
     * @param focusMap gives the keyboard back to the map
     */
    InFront(StackPane pane, MapModel map, Jobs jobs, Texts texts, Runnable focusMap) {
        this.pane = pane;
        this.map = map;
        this.jobs = jobs;
        this.texts = texts;
        this.focusMap = focusMap;
    }

    @Override
    public void ask(Place place) {
        QuickAdd asked = new QuickAdd(
                texts, (kind, name) -> map.landscape().add(kind, name, place).ifPresent(this::added), this::close);
        show(asked, map.pointOf(place), QuickAdd.WIDTH, Space.L, QuickAdd.HEIGHT);
        asked.focus();
    }

    /** Whoever is new has no ties yet, and would stay out of a focus. */
    private void added(NodeId<?> id) {
        map.landscape().lens().set(map.landscape().lens().get().withoutFocus());
        map.landscape().select(id);
    }

    @Override
    public void rename(NodeId<?> id) {
        map.landscape().node(id).ifPresent(node -> {
            map.bringIntoView(id);
            MapActions actions = new MapActions(map);
            RenameField field = new RenameField(texts, actions.name(id), name -> actions.rename(id, name), this::close);
            show(field, map.pointOf(node.place()), RenameField.WIDTH, -RenameField.HEIGHT / 2, RenameField.HEIGHT);
            field.focus();
        });
    }

    @Override
    public void find(String typed) {
        Finder finder = new Finder(map, jobs);
        FindBox box = new FindBox(finder, texts, this::close);
        close();
        place(box, new Insets(Space.L), finder::close);
        box.begin(typed);
    }

    @Override
    public boolean close() {
        Node open = shown;
        if (open == null) {
            return false;
        }
        shown = null;
        pane.getChildren().remove(open);
        closing.run();
        focusMap.run();
        return true;
    }

    /** Near a point of the map, but always inside it. */
    private void show(Region front, Point at, double width, double down, double height) {
        close();
        Insets margin = new Insets(
                inside(at.y() + down, pane.getHeight() - height),
                0,
                0,
                inside(at.x() - width / 2, pane.getWidth() - width));
        place(front, margin, () -> {});
    }

    private void place(Region front, Insets margin, Runnable whenClosed) {
        shown = front;
        closing = whenClosed;
        StackPane.setAlignment(front, Pos.TOP_LEFT);
        StackPane.setMargin(front, margin);
        pane.getChildren().add(front);
    }

    private static double inside(double wanted, double most) {
        return Math.max(Space.S, Math.min(wanted, most - Space.S));
    }
}
