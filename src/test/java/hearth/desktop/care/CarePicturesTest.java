package hearth.desktop.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.app.ScreenShots;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.Theme;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Plan;
import hearth.plan.care.CareList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** What the Care screen shows once somebody is at it; how it looks when opened is in the gallery. */
class CarePicturesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final Plan SAMPLE = SamplePlan.on(TODAY);

    @Test
    void somebodyAtTheSide() throws IOException {
        assertThat(drawn("care-person", CarePicturesTest::withSomebody)).isGreaterThan(40_000);
    }

    @Test
    void aTouchBeingLogged() throws IOException {
        assertThat(drawn("care-touch", desk -> pressed(withSomebody(desk), KeyCode.G)))
                .isGreaterThan(40_000);
    }

    @Test
    void somebodyBeingAdded() throws IOException {
        assertThat(drawn("care-add", desk -> pressed(new CareView(desk), KeyCode.INSERT)))
                .isGreaterThan(40_000);
    }

    private static long drawn(String name, Function<Desk, Screen> screen) throws IOException {
        Path png = Path.of("target", "shots", name + ".png");
        new ScreenShots(SAMPLE, NOON, Theme.LIGHT, 1280, 720).write(screen, png);
        return Files.size(png);
    }

    private static Screen pressed(Screen screen, KeyCode key) {
        screen.node().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        return screen;
    }

    private static Screen withSomebody(Desk desk) {
        CareView view = new CareView(desk);
        view.reveal(CareList.of(SAMPLE, TODAY).rows().get(2).id());
        return view;
    }
}
