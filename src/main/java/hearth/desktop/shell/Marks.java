package hearth.desktop.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/** The sign as pictures, for the window and the task bar. */
public final class Marks {

    private static final double DRAWN = 24;

    private Marks() {}

    /** In the sizes that systems ask for. */
    public static List<Image> icons() {
        return Stream.of(32.0, 64.0, 128.0).map(Marks::icon).toList();
    }

    private static Image icon(double size) {
        StackPane sign = Mark.sign();
        new Scene(sign);
        sign.applyCss();
        sign.layout();
        SnapshotParameters how = new SnapshotParameters();
        how.setFill(Color.TRANSPARENT);
        how.setTransform(Transform.scale(size / DRAWN, size / DRAWN));
        return sign.snapshot(how, null);
    }
}
