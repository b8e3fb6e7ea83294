package hearth.desktop.landscape.mix;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.fx.Theme;
import hearth.desktop.landscape.LandscapeView;
import hearth.exchange.json.SamplePlan;
import hearth.plan.mix.Town;
import hearth.testing.Hands;
import hearth.testing.TestDesk;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Asking for the best mix in a window of 1280x720. */
class BestMixBoxTest {

    private final Hands robot = new Hands();
    private final TestDesk desk = TestDesk.with(Town.TODAY, SamplePlan.on(Town.TODAY));

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Theme.loadFonts();
        Theme.LIGHT.apply();
    }

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.setupStage(stage -> {
            LandscapeView view = new LandscapeView(desk.desk());
            view.face("options");
            stage.setScene(new Scene((Parent) view.node(), 1080, 620));
        });
        FxToolkit.showStage();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void howItWasFoundIsSeenWhereItWasAsked() {
        Button ask = robot.lookup(
                        (Node node) -> node instanceof Button button && "Find the best mix".equals(button.getText()))
                .query();
        robot.interact(ask::fire);
        robot.interact(() -> {});
        robot.interact(() -> {});
        Label answer = robot.lookup((Node node) ->
                        node instanceof Label label && label.getText().startsWith("Chosen from"))
                .query();
        Bounds seen = around(answer).localToScene(around(answer).getLayoutBounds());
        assertThat(answer.localToScene(answer.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(seen.getMaxY());
    }

    private static ScrollPane around(Node node) {
        Node at = node;
        while (!(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return (ScrollPane) at;
    }
}
