package hearth.desktop.landscape;

import hearth.desktop.fx.Desk;
import hearth.picture.map.Viewport;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** A map in a window of its own, and what hands do with it. On the toolkit's thread. */
final class OpenMap implements AutoCloseable {

    private final LandscapeModel model;
    private final MapModel map;
    private final MapPane pane;
    private final Arranging arranging;
    private final Stage stage = new Stage();
    private int count;

    /** How near the map is looked at. */
    enum Distance {
        WHOLE,
        MIDDLE,
        NEAR;

        @Override
        public String toString() {
            return switch (this) {
                case WHOLE -> "all in view";
                case MIDDLE -> "at a third";
                case NEAR -> "at full size";
            };
        }
    }

    OpenMap(Desk desk, double width, double height) {
        model = new LandscapeModel(desk);
        map = new MapModel(model, new Turn(() -> true));
        pane = new MapPane(map, desk.jobs(), desk.texts(), () -> {});
        arranging = new Arranging(desk, map);
        stage.setScene(new Scene(pane, width, height));
        stage.show();
    }

    void arrange() {
        arranging.everybody();
    }

    /** Looks at the map from so far. */
    void go(Distance distance) {
        map.fit();
        Viewport whole = map.viewport().get();
        switch (distance) {
            case WHOLE -> {}
            case MIDDLE -> map.zoom(0.34 / whole.scale(), whole.width() / 2, whole.height() / 2);
            case NEAR -> map.zoom(1 / whole.scale(), whole.width() / 2, whole.height() / 2);
        }
    }

    /** Each is one step of a gesture; many together go nowhere. */
    Map<String, Runnable> gestures() {
        Map<String, Runnable> gestures = new LinkedHashMap<>();
        gestures.put("pan", () -> map.pan(forth() * 7, forth() * 3));
        gestures.put("zoom", () -> map.zoom(Math.pow(1.04, forth()), 600, 300));
        gestures.put("drag", this::drag);
        return gestures;
    }

    /** The least there is to do that needs another frame. */
    void nudge() {
        map.pan(forth(), 0);
    }

    @Override
    public void close() {
        stage.close();
        pane.close();
        arranging.close();
        map.close();
        model.close();
    }

    private void drag() {
        model.cancelDrag();
        middle().ifPresent(node -> model.drag(node.id(), 20 + 5 * (count++ % 4), 10));
    }

    private Optional<MapNode> middle() {
        var centre = map.viewport().get().centre();
        return model.seen().get().shown().nodes().values().stream()
                .filter(node -> node.kind() == NodeKind.PERSON)
                .min(Comparator.comparingDouble(node ->
                        Math.hypot(node.place().x() - centre.x(), node.place().y() - centre.y())));
    }

    private int forth() {
        return count++ % 2 == 0 ? 1 : -1;
    }
}
