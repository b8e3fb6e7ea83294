package hearth.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.app.Memory.Bounds;
import hearth.desktop.app.Memory.Recent;
import hearth.desktop.fx.Theme;
import hearth.exchange.csv.DateOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program remembers survives a restart, and never stands in the way of one. */
class MemoryFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsRememberedComesBack() throws IOException {
        Memory memory = Memory.BLANK
                .with(Theme.DARK)
                .with(new Bounds(10, 20, 1280, 800, true))
                .withRail(true)
                .with(new Recent("/plans/bakery.hearth", "Lantern Lane Bakery", 1_795_298_117))
                .with("date-value", DateOrder.MONTH_FIRST);

        file().write(memory);

        assertThat(file().read()).isEqualTo(memory);
    }

    @Test
    void withoutAFileMemoryIsBlank() {
        assertThat(file().read()).isEqualTo(Memory.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"theme\":\"PLAID\"}", "{\"recents\":7}", "{\"theme\":\"DARK\"}"})
    void aDamagedFileMakesMemoryBeginAnew(String damaged) throws IOException {
        Files.writeString(folder.resolve("preferences.json"), damaged);

        assertThat(file().read()).isEqualTo(Memory.BLANK);
    }

    @Test
    void whatOlderProgramsRememberedIsStillKnown() throws IOException {
        Files.writeString(
                folder.resolve("preferences.json"),
                "{\"theme\":\"DARK\",\"window\":null,\"railFolded\":true,\"recents\":[]}");

        assertThat(file().read()).isEqualTo(Memory.BLANK.with(Theme.DARK).withRail(true));
    }

    @Test
    void aPlanStandsOnceInTheListTheNewestFirst() {
        Memory memory = Memory.BLANK
                .with(new Recent("a", "A", 1))
                .with(new Recent("b", "B", 2))
                .with(new Recent("a", "A now", 3));

        assertThat(memory.recents()).containsExactly(new Recent("a", "A now", 3), new Recent("b", "B", 2));
    }

    private MemoryFile file() {
        return new MemoryFile(folder.resolve("preferences.json"));
    }
}
