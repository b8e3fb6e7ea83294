package hearth.desktop.forms;

import static hearth.plan.mix.Town.person;
import static hearth.plan.mix.Town.reach;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.fx.Theme;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.mix.Option;
import hearth.plan.mix.Risk;
import hearth.plan.mix.Town;
import hearth.testing.Hands;
import hearth.testing.TestDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** What a person would cost, risk and bring, noted at their side. */
class OptionCardTest {

    private final Hands robot = new Hands();
    private final Plan plan = new Town()
            .segment("regulars", 100L)
            .segment("families", null)
            .person("Ann", 10L, Risk.TINY, reach("regulars", 50))
            .with(Person.named(person("Ben"), "Ben"))
            .plan();
    private final TestDesk desk = TestDesk.with(Town.TODAY, plan);

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Theme.loadFonts();
        Theme.LIGHT.apply();
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private OptionCard open(String who) throws TimeoutException {
        FxToolkit.setupStage(stage ->
                stage.setScene(new Scene(new ScrollPane(new OptionCard(desk.desk(), person(who))), 420, 700)));
        FxToolkit.showStage();
        return robot.lookup(node -> node instanceof OptionCard).query();
    }

    private EntityPanel openPanel() throws TimeoutException {
        List<EntityPanel> opened = new ArrayList<>();
        FxToolkit.setupStage(stage -> {
            EntityPanel panel = EntityPanel.of(desk.desk(), person("Ben"), () -> {}, id -> {})
                    .orElseThrow();
            opened.add(panel);
            stage.setScene(new Scene((Parent) panel.node(), 420, 700));
        });
        FxToolkit.showStage();
        return opened.getFirst();
    }

    private TextField field(String says) {
        return robot.lookup((Node node) -> node instanceof TextField && says.equals(node.getAccessibleText()))
                .query();
    }

    private void type(String says, String text) {
        robot.interact(() -> field(says).setText(text));
    }

    private boolean leave(OptionCard card) {
        boolean[] left = {false};
        robot.interact(() -> left[0] = card.leave());
        return left[0];
    }

    @Test
    void whatIsTypedIsNotedAndUndone() throws TimeoutException {
        OptionCard card = open("Ben");
        type("Cost (EUR)", "12.50");
        type("People reached in regulars", "30");
        assertThat(leave(card)).isTrue();
        Option option = Option.of(desk.plan(), person("Ben")).orElseThrow();
        assertThat(option.costIn("EUR")).hasValue(1250);
        assertThat(option.reaches()).containsExactly(reach("regulars", 30));
        assertThat(option.risk()).isNull();
        robot.interact(() -> desk.desk().session().undo());
        assertThat(desk.plan()).isEqualTo(plan);
    }

    @Test
    void lookingOnlyChangesNothing() throws TimeoutException {
        assertThat(leave(open("Ben"))).isTrue();
        close();
        assertThat(leave(open("Ann"))).isTrue();
        assertThat(desk.plan()).isEqualTo(plan);
    }

    @Test
    void whatIsTypedInTheFormAndTheOptionIsOneUndo() throws TimeoutException {
        EntityPanel panel = openPanel();
        type("Company", "Mill");
        type("Cost (EUR)", "12.50");
        robot.interact(() -> assertThat(panel.leave()).isTrue());
        assertThat(desk.plan().get(person("Ben")).company()).isEqualTo("Mill");
        assertThat(Option.of(desk.plan(), person("Ben")).orElseThrow().costIn("EUR"))
                .hasValue(1250);
        robot.interact(() -> desk.desk().session().undo());
        assertThat(desk.plan()).isEqualTo(plan);
    }

    @Test
    void aRefusedOptionHoldsTheFormBackToo() throws TimeoutException {
        EntityPanel panel = openPanel();
        type("Company", "Mill");
        type("Cost (EUR)", "much");
        robot.interact(() -> assertThat(panel.leave()).isFalse());
        assertThat(desk.plan()).isEqualTo(plan);
    }

    @Test
    void nobodyReachesMoreThanThereAre() throws TimeoutException {
        OptionCard card = open("Ann");
        type("People reached in regulars", "101");
        assertThat(leave(card)).isFalse();
        assertThat(desk.plan()).isEqualTo(plan);
        type("People reached in regulars", "100");
        type("People reached in families", "4000");
        assertThat(leave(card)).isTrue();
        assertThat(Option.of(desk.plan(), person("Ann")).orElseThrow().reaches())
                .containsExactly(reach("families", 4_000), reach("regulars", 100));
    }
}
