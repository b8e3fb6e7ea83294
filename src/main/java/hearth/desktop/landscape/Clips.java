package hearth.desktop.landscape;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Keeps what is painted inside the room it was given. */
final class Clips {

    private Clips() {}

    static void toBounds(Region region) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(region.widthProperty());
        clip.heightProperty().bind(region.heightProperty());
        region.setClip(clip);
    }
}
