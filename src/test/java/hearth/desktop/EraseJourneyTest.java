package hearth.desktop;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.K;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.fx.ScreenId;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody asks to be taken out of the plan. */
class EraseJourneyTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final PersonId INES = new PersonId("ines-carvalho");

    private final Plan plan = SamplePlan.on(LocalDate.of(2026, 11, 21));
    private final ShellPage page = ShellPage.open(plan, NOON);

    @BeforeEach
    void somebodySpeaksOfHer() {
        Person other = plan.all(Person.class).stream()
                .filter(person -> !person.id().equals(INES))
                .findFirst()
                .orElseThrow();
        Person knows = other.edit().note("came along with Inês Carvalho").person();
        page.does(() -> page.session().execute(new Put(Message.of("shell.do.settings"), knows)));
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void whatGoesIsShownBeforeAnythingGoes() {
        ask();
        assertThat(page.text())
                .contains(
                        "Erase Inês Carvalho for good?",
                        "came along with Inês Carvalho",
                        "cannot be called back",
                        "can no longer be undone");
        assertThat(page.session().plan().has(INES)).isTrue();
        assertThat(page.workbench().asked()).isEmpty();
    }

    @Test
    void theKeyboardBeginsWhereNothingIsLost() {
        ask();
        page.press(ENTER);
        assertThat(page.workbench().asked()).isEmpty();
        assertThat(page.shows("Erase for good")).isFalse();
    }

    @Test
    void escapeKeepsThem() {
        ask();
        page.press(ESCAPE);
        assertThat(page.workbench().asked()).isEmpty();
    }

    @Test
    void erasingIsSaidOnce() {
        ask();
        page.click("Erase for good");
        assertThat(page.workbench().asked()).containsExactly("erase and strike ines-carvalho");
    }

    @Test
    void notesMayStayAsTheyAre() {
        ask();
        page.click(".check-box").click("Erase for good");
        assertThat(page.workbench().asked()).containsExactly("erase ines-carvalho");
    }

    @Test
    void aPersonsPanelOnTheLandscapeOffersIt() {
        page.go(ScreenId.LANDSCAPE).does(() -> page.shell().desk().navigator().show(INES));
        assertThat(page.shows("Export everything…")).isTrue();
        assertThat(page.shows("Erase for good…")).isTrue();
    }

    private void ask() {
        page.press(CONTROL, K)
                .type("erase a person")
                .press(ENTER)
                .type("carvalho")
                .press(ENTER);
    }
}
