package hearth.desktop.landscape;

import hearth.desktop.fx.Focus;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Who has the keyboard on the landscape's screen, and what keys do there that nobody who has it wanted. */
final class Keyboard {

    private final LandscapeModel model;
    private final Pane pictures;
    private final MapPane map;
    private final Knowing knowing;

    Keyboard(LandscapeModel model, Pane pictures, MapPane map, Knowing knowing) {
        this.model = model;
        this.pictures = pictures;
        this.map = map;
        this.knowing = knowing;
    }

    void on(Node screen) {
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        pictures.focusedProperty().subscribe(this::passOn);
    }

    /** Gives the keyboard to the picture that is shown. */
    void begin() {
        if (model.isOnMap()) {
            map.begin();
        } else {
            Focus.on(pictures.getChildren().getFirst());
        }
    }

    /** Whoever gives the keyboard to the pictures means the one that is shown. */
    private void passOn(boolean focused) {
        if (focused) {
            begin();
        }
    }

    /** Those of the map, and Escape, which at last puts away what the map knows. */
    private void pressed(KeyEvent event) {
        boolean done = model.isOnMap() && map.pressed(event);
        if (!done && event.getCode() == KeyCode.ESCAPE && knowing.isOpen()) {
            knowing.open(false);
            done = true;
        }
        if (done) {
            event.consume();
        }
    }
}
