package hearth.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.app.Memory.Bounds;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** No edge of the window is where nobody can see it. */
class WindowPlaceTest {

    private static final Rectangle2D SMALL = new Rectangle2D(0, 24, 1280, 696);
    private static final Rectangle2D LARGE = new Rectangle2D(0, 0, 1920, 1080);

    @Test
    void aFirstWindowStandsInTheMiddle() {
        assertThat(WindowPlace.centred(LARGE)).isEqualTo(new Bounds(320, 140, 1280, 800, false));
    }

    @Test
    void onASmallScreenItTakesTheRoomThereIs() {
        assertThat(WindowPlace.centred(SMALL)).isEqualTo(new Bounds(0, 24, 1280, 696, false));
    }

    @Test
    void itComesBackWhereItWas() {
        Bounds before = new Bounds(40, 60, 1200, 640, true);
        assertThat(WindowPlace.within(SMALL, before)).isEqualTo(before);
    }

    @Test
    void aWindowOfALargerScreenIsBroughtIntoThisOne() {
        assertThat(WindowPlace.within(SMALL, new Bounds(300, 200, 1600, 900, false)))
                .isEqualTo(new Bounds(0, 24, 1280, 696, false));
    }
}
