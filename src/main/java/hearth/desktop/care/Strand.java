package hearth.desktop.care;

import hearth.picture.Spot;
import java.util.Optional;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/** What is drawn from somebody who was taken up to where the hand or the keyboard is. */
final class Strand extends Line {

    private @Nullable Spot held;

    Strand() {
        getStyleClass().add("introductions-thread");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /** Takes somebody up; whoever is held stays so until they are let go. */
    void begin(Spot from) {
        held = from;
        setStartX(from.x());
        setStartY(from.y() + from.height() / 2);
        setEndX(from.x());
        setEndY(from.y() + from.height() / 2);
        setVisible(true);
    }

    /** Draws on to a point while somebody is held. */
    void pull(double x, double y) {
        setEndX(x);
        setEndY(y);
    }

    boolean isHeld() {
        return held != null;
    }

    Optional<Spot> from() {
        return Optional.ofNullable(held);
    }

    void drop() {
        held = null;
        setVisible(false);
    }
}
