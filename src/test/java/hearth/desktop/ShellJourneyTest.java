package hearth.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.app.Assembly;
import hearth.desktop.app.Toolkit;
import hearth.desktop.fx.ScreenId;
import hearth.desktop.fx.Theme;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does from anywhere, by keyboard alone. */
class ShellJourneyTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final List<ScreenId> SCREENS =
            Assembly.screens().factories().keySet().stream().sorted().toList();

    private final Plan plan = SamplePlan.on(LocalDate.of(2026, 11, 21));
    private final ShellPage page = ShellPage.open(plan, NOON);

    @AfterEach
    void close() {
        page.close();
    }

    /** What other programs call a thing finds it here, too, above any name it is scattered over. */
    @ParameterizedTest
    @CsvSource({
        "import, Bring in a file…",
        "csv, Bring in a file…",
        "pdf, Export the plan…",
        "print, Export the plan…",
        "save as, Save as…",
        "delete, Erase a person for good…",
        "preferences, Plan settings…",
        "night, Dark colours",
        "calendar, Go to Rhythm",
        "kpi, Go to Scorecard"
    })
    void thePaletteKnowsWhatOtherProgramsCallIt(String typed, String act) {
        page.press(CONTROL, K).type(typed);

        assertThat(page.shows(act)).isTrue();
    }

    @Test
    void theFirstScreenIsShown() {
        assertThat(page.screen()).isEqualTo(SCREENS.getFirst());
        assertThat(page.shows(plan.settings().name())).isTrue();
    }

    @Test
    void controlAndANumberLeadToEveryScreen() {
        for (int i = SCREENS.size() - 1; i >= 0; i--) {
            page.press(CONTROL, KeyCode.valueOf("DIGIT" + (i + 1)));

            assertThat(page.screen()).isEqualTo(SCREENS.get(i));
        }
    }

    @Test
    void thePaletteFindsAPersonFromAFewLetters() {
        page.does(() -> page.session().execute(new Put(Message.of("shell.do.settings"), newcomer())));

        page.press(CONTROL, K).type("zblh");

        assertThat(page.shows("Zora Blohm-Hartwig")).isTrue();
        page.press(ESCAPE);
        assertThat(page.shows("Zora Blohm-Hartwig")).as("after Escape").isFalse();
    }

    @Test
    void thePaletteDoesWhatCanBeDone() {
        page.press(CONTROL, K).type("dark").press(ENTER);

        assertThat(page.workbench().habits().theme()).isEqualTo(Theme.DARK);
        assertThat(page.has(".palette")).isFalse();
    }

    @Test
    void searchFindsNamesOnly() {
        page.press(CONTROL, F).type("dark colours");

        assertThat(page.shows("Dark colours")).isFalse();
    }

    @Test
    void undoIsNamedAndTakesBackByKey() {
        page.does(() -> page.session().execute(new Put(Message.of("shell.do.settings"), renamed())));
        assertThat(page.shows("Corner Bakery")).isTrue();

        page.press(CONTROL, Z);
        assertThat(page.session().plan()).isEqualTo(plan);
        assertThat(page.shows("Corner Bakery")).isFalse();

        page.press(CONTROL, SHIFT, Z);
        assertThat(page.shows("Corner Bakery")).isTrue();
    }

    @Test
    void whatStandsInFrontKeepsTheKeyboardItTook() {
        Button cancel = Toolkit.call(() -> new Button("Cancel"));
        Button go = Toolkit.call(() -> new Button("Go"));
        page.does(() -> page.shell().front("In front", new Label("words"), List.of(cancel, go), () -> {}));

        page.does(() -> {
            cancel.requestFocus();
            page.find(".rail-item").requestFocus();
            go.requestFocus();
        });
        assertThat(go.isFocused()).isTrue();

        page.does(() -> page.find(".rail-item").requestFocus());
        assertThat(go.isFocused()).as("the keyboard stays in front").isTrue();
    }

    @Test
    void theKeysAreOneKeyAway() {
        page.press(F1);

        assertThat(page.shows("Everything by keyboard")).isTrue();
    }

    private Settings renamed() {
        Settings old = plan.settings();
        return new Settings(
                old.id(),
                "Corner Bakery",
                old.currency(),
                old.locale(),
                old.firstDayOfWeek(),
                old.zone(),
                old.budget(),
                old.started(),
                old.thresholds());
    }

    private static Person newcomer() {
        return Person.named(new PersonId("zora"), "Zora Blohm-Hartwig");
    }
}
