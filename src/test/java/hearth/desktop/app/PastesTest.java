package hearth.desktop.app;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.FakeWorkbench;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of what was copied elsewhere and is pasted into the window. */
class PastesTest {

    private final FakeWorkbench workbench = new FakeWorkbench();
    private final Pane pane = new Pane();
    private final Pastes pastes = new Pastes(pane, workbench, new Drops(pane, workbench));

    private final List<String> copied = new ArrayList<>();

    @BeforeEach
    void listen() {
        pastes.whenCopied(copied::add);
    }

    @Test
    void copiedFilesComeInLikeDroppedOnes() {
        assertThat(pastes.take(List.of(new File("people.csv"), new File("photo.png"))))
                .isTrue();
        assertThat(workbench.asked()).containsExactly("bring in people.csv");
    }

    @Test
    void rowsOfASpreadsheetAndCardsComeIn() {
        assertThat(pastes.take("Name\tMail\nAnna\ta@x.org")).isTrue();
        assertThat(pastes.take("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna\r\nEND:VCARD\r\n"))
                .isTrue();
        assertThat(copied).hasSize(2);
    }

    @Test
    void whatIsNeitherIsLeftToOthers() {
        assertThat(pastes.take("Anna, food blog, 12k followers\nBen")).isFalse();
        assertThat(pastes.take("one\tline")).isFalse();
        assertThat(pastes.take(List.of(new File("photo.png")))).isFalse();
        assertThat(workbench.asked()).isEmpty();
        assertThat(copied).isEmpty();
    }
}
