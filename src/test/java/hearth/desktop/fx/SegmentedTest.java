package hearth.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.testing.OnStage;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

class SegmentedTest {

    private final FxRobot robot = new FxRobot();
    private @Nullable Segmented<String> made;

    @RegisterExtension
    final OnStage stage = OnStage.of(
            () -> new StackPane(make()),
            () -> robot.lookup(".toggle-button").query().requestFocus());

    private Segmented<String> make() {
        Segmented<String> choice = new Segmented<>("Kind", List.of("person", "community", "channel"), word -> word);
        made = choice;
        return choice;
    }

    /** What the eye sees as chosen after the arrow keys is what counts. */
    @Test
    void theArrowKeysChoose() {
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);

        assertThat(choice().get()).isEqualTo("channel");
    }

    @Test
    void aClickChoosesAndASecondOneLeavesItChosen() {
        robot.clickOn("community").clickOn("community");

        assertThat(choice().get()).isEqualTo("community");
    }

    private Segmented<String> choice() {
        return Objects.requireNonNull(made);
    }
}
