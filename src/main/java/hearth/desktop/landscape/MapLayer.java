package hearth.desktop.landscape;

import hearth.desktop.fx.PictureView;
import hearth.picture.Picture;
import hearth.picture.map.Viewport;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/** A picture that was painted for one view and is shown in another as it is: shifted, enlarged, but not painted anew. */
final class MapLayer {

    private static final Picture NOTHING = new Picture(0, 0, "", List.of(), List.of());

    private final PictureView picture = new PictureView();
    private final Affine moved = new Affine();
    private @Nullable Viewport painted;

    MapLayer() {
        picture.setManaged(false);
        picture.getTransforms().add(moved);
    }

    Node node() {
        return picture;
    }

    void resize(double width, double height) {
        picture.resizeRelocate(0, 0, width, height);
    }

    /** Shows a picture that was laid out for a view. Without marks it takes no room, since even clear pixels cost time. */
    void show(Picture laidOut, Viewport view) {
        painted = view;
        picture.show(laidOut.marks().isEmpty() ? NOTHING : laidOut);
        moveTo(view);
    }

    void clear() {
        picture.show(NOTHING);
    }

    /**
     * Shows the picture where it lies in a view now. Whole pixels are copied several times faster than what lies between
     * them, and half a pixel is not seen.
     */
    void moveTo(Viewport now) {
        if (painted != null) {
            var corner = now.point(painted.place(0, 0));
            double larger = now.scale() / painted.scale();
            moved.setToTransform(
                    larger, 0, picture.snapPositionX(corner.x()), 0, larger, picture.snapPositionY(corner.y()));
        }
    }
}
