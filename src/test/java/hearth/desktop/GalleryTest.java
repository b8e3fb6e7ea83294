package hearth.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.app.Gallery;
import hearth.desktop.fx.Theme;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Plan;
import hearth.plan.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen becomes a picture, on a plan full of life and on one that has just begun. */
class GalleryTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final Path DIR = Path.of("target", "gallery");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Plan sample = SamplePlan.on(TODAY);
    private final Plan begun = Plan.of(Settings.of("New", "EUR", Locale.UK, ZoneId.of("UTC"), TODAY));

    static List<String> screens() {
        return Gallery.names();
    }

    /** Export renders the whole report; once is enough. */
    static List<String> quick() {
        return screens().stream().filter(name -> !name.equals("export")).toList();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aScreenOfTheSampleIsDrawnByDay(String screen) throws IOException {
        assertThat(drawn(sample, Theme.LIGHT, 1280, 720, screen)).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @MethodSource("quick")
    void aScreenOfTheSampleIsDrawnByNight(String screen) throws IOException {
        assertThat(drawn(sample, Theme.DARK, 1920, 1080, screen)).isGreaterThan(10_000);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void aScreenOfAPlanThatHasJustBegunIsDrawn(String screen) throws IOException {
        assertThat(drawn(begun, Theme.LIGHT, 1280, 720, screen)).isGreaterThan(10_000);
    }

    private static long drawn(Plan plan, Theme theme, int width, int height, String screen) throws IOException {
        Path png = DIR.resolve(plan.settings().name() + "-" + theme + "-" + screen + ".png");
        new Gallery(plan, NOON, theme, width, height).draw(screen, png);
        return Files.size(png);
    }
}
