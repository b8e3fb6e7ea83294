package hearth.desktop.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.Shots;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.care.CareList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** The Care screen as a person sees it: full, with somebody at the side, and before there is anybody. */
class CarePicturesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final Plan SAMPLE = SamplePlan.on(TODAY);

    @Test
    void theFirstHundred() throws IOException {
        Shots.write("care", SAMPLE, NOON, CareView::new);

        assertThat(Files.size(Path.of("target/shots/care-light-1280x720.png"))).isGreaterThan(40_000);
    }

    @Test
    void somebodyAtTheSide() throws IOException {
        Shots.write("care-person", SAMPLE, NOON, CarePicturesTest::withSomebody);

        assertThat(Files.size(Path.of("target/shots/care-person-light-1280x720.png")))
                .isGreaterThan(40_000);
    }

    @Test
    void aTouchBeingLogged() throws IOException {
        Shots.write("care-touch", SAMPLE, NOON, desk -> pressed(withSomebody(desk), KeyCode.G));

        assertThat(Files.size(Path.of("target/shots/care-touch-light-1280x720.png")))
                .isGreaterThan(40_000);
    }

    @Test
    void somebodyBeingAdded() throws IOException {
        Shots.write("care-add", SAMPLE, NOON, desk -> pressed(new CareView(desk), KeyCode.INSERT));

        assertThat(Files.size(Path.of("target/shots/care-add-light-1280x720.png")))
                .isGreaterThan(40_000);
    }

    @Test
    void nobodyYet() throws IOException {
        Plan empty = Plan.of(Settings.of("New", "EUR", Locale.UK, ZoneOffset.UTC, TODAY));

        Shots.write("care-empty", empty, NOON, CareView::new);

        assertThat(Files.size(Path.of("target/shots/care-empty-light-1280x720.png")))
                .isGreaterThan(10_000);
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
