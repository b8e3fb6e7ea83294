package hearth.desktop.importing;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.OnCard;
import hearth.desktop.Shots;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.exchange.json.SamplePlan;
import hearth.testing.Said;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files on their way in, drawn in both themes. */
class ImportShotsTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-16T12:00:00Z"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"google-contacts.csv", "weekly-sales.csv", "ga4-traffic.csv", "own-list.csv"})
    void aFileOnItsWayInIsDrawn(String name) throws Exception {
        Path file = folder.resolve(name);
        try (InputStream in = ImportShotsTest.class.getResourceAsStream("/hearth/exchange/" + name)) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        Shots.write("import-" + name, SamplePlan.on(LocalDate.of(2026, 11, 16)), NOON, desk -> sheet(desk, file));
        assertThat(Files.size(Path.of("target/shots/import-" + name + "-dark-1280x720.png")))
                .isGreaterThan(10_000);
    }

    private static Screen sheet(Desk desk, Path file) {
        ImportView view = new ImportView(desk, BroughtFile.of(file), new Said(), true, 0, pairs -> {}, () -> {});
        return new OnCard(view, Region.USE_PREF_SIZE, view::close);
    }
}
