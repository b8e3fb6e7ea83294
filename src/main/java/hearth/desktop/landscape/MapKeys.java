package hearth.desktop.landscape;

import hearth.desktop.fx.Offer;
import hearth.plan.landscape.NodeId;
import hearth.plan.map.Lens;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/** The map by keyboard. Letters are typed to find somebody; so what a letter might stand for is done with Alt. */
final class MapKeys {

    private static final double PAN = 60;
    private static final double NUDGE = 10;

    private final MapModel map;
    private final MapGestures gestures;
    private final MapOffers offers;
    private final MapFront front;
    private final Steps steps;

    MapKeys(MapModel map, MapGestures gestures, MapOffers offers, MapFront front) {
        this.map = map;
        this.gestures = gestures;
        this.offers = offers;
        this.front = front;
        this.steps = new Steps(map);
    }

    void on(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        // Plus and minus stand on different keys in different countries, but they type the same sign.
        node.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** The keys of the map that are pressed elsewhere on its screen and that nobody there takes for something else. */
    boolean elsewhere(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE
                ? escape()
                : event.isAltDown() && !(event.getTarget() instanceof TextInputControl) && offered(event);
    }

    private void pressed(KeyEvent event) {
        map.hold();
        boolean done = switch (event.getCode()) {
            case LEFT -> arrow(event, -1, 0);
            case RIGHT -> arrow(event, 1, 0);
            case UP -> arrow(event, 0, -1);
            case DOWN -> arrow(event, 0, 1);
            case ENTER, SPACE -> enter();
            case ESCAPE -> escape();
            case BACK_SPACE -> act(map.landscape()::remove);
            case INSERT -> act(() -> front.ask(map.viewport().get().centre()));
            default -> offered(event);
        };
        if (done) {
            event.consume();
        }
    }

    /** Digits and signs are typed, wherever they stand on the keyboard; only keys that type nothing are pressed. */
    private boolean offered(KeyEvent event) {
        return offers.all().stream()
                .filter(offer -> matches(offer, event) && offer.possible().getAsBoolean())
                .findFirst()
                .map(offer -> act(offer.run()))
                .orElse(false);
    }

    private static boolean matches(Offer offer, KeyEvent event) {
        return offer.keys() instanceof KeyCodeCombination keys
                && !keys.getCode().isDigitKey()
                && keys.match(event);
    }

    private void typed(KeyEvent event) {
        String sign = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || sign.isBlank() || Character.isISOControl(sign.charAt(0))) {
            return;
        }
        event.consume();
        switch (sign) {
            case "+", "=" -> map.zoomStep(1);
            case "-" -> map.zoomStep(-1);
            case "0" -> map.actualSize();
            case "1", "2", "3" -> offers.actions().focus(Math.min(Lens.Focus.MOST, sign.charAt(0) - '0'));
            case "/" -> front.find("");
            case "?" -> {}
            default -> find(sign);
        }
    }

    private void find(String sign) {
        if (Character.isLetterOrDigit(sign.codePointAt(0))) {
            front.find(sign);
        }
    }

    private static boolean act(Runnable action) {
        action.run();
        return true;
    }

    private boolean arrow(KeyEvent event, int right, int down) {
        if (event.isAltDown()) {
            double step = event.isShiftDown() ? 1 : NUDGE;
            offers.actions().nudge(right * step, down * step);
        } else if (event.isShiftDown()) {
            map.pan(-right * PAN, -down * PAN);
        } else if (event.isShortcutDown()) {
            steps.stride(right, down);
        } else {
            steps.walk(right, down);
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

    /** One thing at a time: what is under way, then what is typed in front, then the focus, then the selection. */
    private boolean escape() {
        if (gestures.cancel() || front.close()) {
            return true;
        }
        boolean focused = offers.actions().isFocused();
        boolean selected = !map.landscape().selected().get().isEmpty();
        if (focused) {
            offers.actions().leaveFocus();
        } else {
            map.landscape().clearSelection();
        }
        return focused || selected;
    }
}
