package hearth.desktop.fx;

import hearth.picture.Picture;
import java.util.function.BiFunction;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A picture that is laid out anew for the room there is. */
public final class ChartPane extends Region {

    private final PictureView view = new PictureView();
    private @Nullable BiFunction<Double, Double, Picture> layout;

    /** A pane that is never smaller than this. */
    public ChartPane(double leastWidth, double leastHeight) {
        view.setManaged(false);
        getChildren().add(view);
        setMinSize(leastWidth, leastHeight);
        setPrefSize(leastWidth, leastHeight);
        widthProperty().subscribe(this::draw);
        heightProperty().subscribe(this::draw);
    }

    /** Shows another picture, given the width and height there is. */
    public void show(BiFunction<Double, Double, Picture> newLayout) {
        layout = newLayout;
        draw();
    }

    private void draw() {
        if (layout != null && getWidth() >= getMinWidth() && getHeight() >= getMinHeight()) {
            view.show(layout.apply(getWidth(), getHeight()));
            view.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
