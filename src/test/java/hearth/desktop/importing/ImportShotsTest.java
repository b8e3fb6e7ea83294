package hearth.desktop.importing;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.Shots;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.exchange.json.SamplePlan;
import hearth.plan.EntityId;
import hearth.testing.Said;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
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
        Shots.write("import-" + name, SamplePlan.on(LocalDate.of(2026, 11, 16)), NOON, desk -> new Sheet(desk, file));
        assertThat(Files.size(Path.of("target/shots/import-" + name + "-dark-1280x720.png")))
                .isGreaterThan(10_000);
    }

    /** The import as it stands in front of a screen. */
    private static final class Sheet implements Screen {
        private final ImportView view;
        private final StackPane ground;

        Sheet(Desk desk, Path file) {
            view = new ImportView(desk, BroughtFile.of(file), new Said(), true, () -> {}, () -> {});
            StackPane card = new StackPane(view);
            card.getStyleClass().add("card");
            card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            ground = new StackPane(card);
        }

        @Override
        public Region node() {
            return ground;
        }

        @Override
        public void reveal(EntityId<?> id) {}

        @Override
        public void close() {
            view.close();
        }
    }
}
