package hearth.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.testing.Hands;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class CommitFieldTest {
    private final Hands robot = new Hands();
    private final List<String> committed = new ArrayList<>();
    private CommitField field;
    private Button other;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() throws TimeoutException {
        field = new CommitField(committed::add);
        other = new Button("elsewhere");
        FxToolkit.setupStage(stage -> {
            field.stand("bread");
            stage.setScene(new Scene(new VBox(field, other), 300, 100));
            stage.show();
            field.requestFocus();
            field.selectAll();
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void enterMakesTheTextAGesture() {
        robot.write("rolls").type(KeyCode.ENTER);

        assertThat(committed).containsExactly("rolls");
    }

    @Test
    void leavingMakesTheTextAGestureOnce() {
        robot.write("rolls").type(KeyCode.ENTER);
        robot.interact(other::requestFocus);

        assertThat(committed).containsExactly("rolls");
    }

    @Test
    void escapeBringsBackWhatStoodThere() {
        robot.write("rolls").type(KeyCode.ESCAPE);

        assertThat(field.getText()).isEqualTo("bread");
        assertThat(committed).isEmpty();
    }

    @Test
    void textThatIsBeingTypedIsNotReplaced() {
        robot.write("rol");
        robot.interact(() -> field.stand("cake"));

        assertThat(field.getText()).isEqualTo("rol");
    }

    @Test
    void onceCommittedUndoBelongsToThePlan() {
        robot.write("rolls");
        assertThat(field.isUndoable()).isTrue();

        robot.type(KeyCode.ENTER);

        assertThat(field.isUndoable()).isFalse();
    }
}
