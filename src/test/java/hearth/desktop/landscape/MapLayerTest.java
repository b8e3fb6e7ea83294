package hearth.desktop.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.picture.Mark;
import hearth.picture.Picture;
import hearth.picture.Tone;
import hearth.picture.map.Viewport;
import hearth.plan.landscape.Place;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class MapLayerTest {

    private static final Viewport VIEW = Viewport.of(800, 600);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private final MapLayer layer = new MapLayer();

    @Test
    void aPannedPictureLiesOnWholePixels() {
        layer.show(dotAt(10, 10), VIEW);

        layer.moveTo(VIEW.at(new Place(-7.3, 2.8)));

        assertThat(layer.node().localToParent(10, 10)).isEqualTo(new Point2D(17, 7));
    }

    @Test
    void aZoomedPictureKeepsWhatIsUnderThePointerThere() {
        layer.show(dotAt(200, 100), VIEW);

        layer.moveTo(VIEW.zoomed(2, 200, 100));

        assertThat(layer.node().localToParent(200, 100)).isEqualTo(new Point2D(200, 100));
        assertThat(layer.node().localToParent(210, 100)).isEqualTo(new Point2D(220, 100));
    }

    @Test
    void aPictureOfNothingTakesNoRoom() {
        layer.show(new Picture(800, 600, "", List.of(), List.of()), VIEW);

        assertThat(((Region) layer.node()).getPrefWidth()).isZero();
    }

    private static Picture dotAt(double x, double y) {
        return new Picture(800, 600, "", List.of(Mark.Disc.filled(x, y, 3, Tone.INK)), List.of());
    }
}
