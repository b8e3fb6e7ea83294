package hearth.desktop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Media;
import hearth.plan.mix.Town;
import hearth.testing.Hands;
import hearth.testing.TestDesk;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What is asked of a channel. */
class ChannelFieldsTest {

    private final Hands robot = new Hands();
    private final TestDesk desk = TestDesk.with(Town.TODAY, new Town().plan());
    private final Channel channel = new Channel(
            new ChannelId("paper"),
            "Parish paper",
            ChannelKind.PRINT,
            Media.PAID,
            "",
            "",
            "",
            "",
            null,
            false,
            null,
            0);

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.setupStage(stage -> {
            ChannelFields fields = new ChannelFields(desk.desk());
            fields.show(channel);
            stage.setScene(new Scene(fields.pane(), 400, 800));
        });
        FxToolkit.showStage();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void aSideThatNobodySaidSaysWhichItIs() {
        assertThat(side()).isEqualTo("As usual for its kind: Offline");
        choose("Kind", ChannelKind.SOCIAL);
        assertThat(side()).isEqualTo("As usual for its kind: Online");
        choose("Who controls it", Media.EARNED);
        assertThat(side()).isEqualTo("As usual for its kind: PR");
    }

    private String side() {
        return robot.lookup((ListCell<?> cell) -> box("Side in the crossovers").equals(cell.getParent()))
                .<ListCell<?>>query()
                .getText();
    }

    private <T> void choose(String says, T value) {
        robot.interact(() -> this.<T>box(says).setValue(value));
    }

    private <T> ComboBox<T> box(String says) {
        return robot.lookup((Node node) -> node instanceof ComboBox && says.equals(node.getAccessibleText()))
                .query();
    }
}
