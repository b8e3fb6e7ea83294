package hearth.desktop.landscape;

import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** The map by keyboard: walking, zooming, tying, adding, deleting. */
final class MapKeys {

    private static final double PAN = 60;

    private final MapModel map;
    private final MapGestures gestures;
    private final Consumer<Place> add;

    MapKeys(MapModel map, MapGestures gestures, Consumer<Place> add) {
        this.map = map;
        this.gestures = gestures;
        this.add = add;
    }

    void on(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        // Plus and minus stand on different keys in different countries, but they type the same sign.
        node.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case LEFT -> arrow(event, -1, 0);
            case RIGHT -> arrow(event, 1, 0);
            case UP -> arrow(event, 0, -1);
            case DOWN -> arrow(event, 0, 1);
            case ENTER -> enter();
            case ESCAPE -> escape();
            case DELETE, BACK_SPACE -> remove();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean done = switch (event.getCharacter()) {
            case "+", "=" -> act(() -> map.zoomStep(1));
            case "-" -> act(() -> map.zoomStep(-1));
            case "0" -> act(map::actualSize);
            case "f", "F" -> act(map::fit);
            case "c", "C" -> connect();
            case "n", "N" -> act(() -> add.accept(map.viewport().get().centre()));
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private static boolean act(Runnable action) {
        action.run();
        return true;
    }

    private boolean arrow(KeyEvent event, int right, int down) {
        if (event.isShiftDown()) {
            map.pan(-right * PAN, -down * PAN);
        } else {
            map.walk(right, down);
        }
        return true;
    }

    private boolean enter() {
        if (map.isReaching() && map.attention().get().pointed() instanceof NodeId<?> to) {
            map.reachEnd(to);
            return true;
        }
        return false;
    }

    private boolean escape() {
        if (!gestures.cancel()) {
            map.landscape().clearSelection();
        }
        return true;
    }

    private boolean connect() {
        map.standing().ifPresent(node -> map.reach(node.id()));
        return true;
    }

    private boolean remove() {
        map.landscape().remove();
        return true;
    }
}
