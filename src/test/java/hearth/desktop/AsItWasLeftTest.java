package hearth.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.fx.ScreenId;
import hearth.exchange.json.SamplePlan;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.Rhythm;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody loses their place, and nobody loses what they typed. */
class AsItWasLeftTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));

    private final Plan plan = SamplePlan.on(LocalDate.of(2026, 11, 21));
    private final ShellPage page = ShellPage.open(plan, NOON);
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void filtersAndPlaceAreStillThereWhenOneComesBack() {
        page.go(ScreenId.CARE).click(".care-search").type("choir");
        int found = page.<TableView<?>>find(".table-view").getItems().size();

        page.go(ScreenId.REVIEW).go(ScreenId.CARE);

        assertThat(page.<TextField>find(".care-search").getText()).isEqualTo("choir");
        assertThat(page.<TableView<?>>find(".table-view").getItems()).hasSize(found);
    }

    @Test
    void theKeyboardIsWhereItWas() {
        page.go(ScreenId.CARE).click(".care-search").type("ch");

        page.press(KeyCode.CONTROL, KeyCode.DIGIT1).press(KeyCode.CONTROL, KeyCode.DIGIT3);
        page.type("oir");

        assertThat(page.<TextField>find(".care-search").getText()).isEqualTo("choir");
    }

    @Test
    void whatChangedMeanwhileIsSeenWhenOneComesBack() {
        page.go(ScreenId.CARE);
        int before = page.<TableView<?>>find(".table-view").getItems().size();
        Person tended = plan.all(Person.class).stream()
                .filter(person -> person.tier() != null)
                .findFirst()
                .orElseThrow();

        page.go(ScreenId.REVIEW)
                .does(() -> page.session()
                        .execute(new Put(
                                Message.of("care.letGo"),
                                tended.edit().tier(null).person())));
        page.go(ScreenId.CARE);

        assertThat(page.<TableView<?>>find(".table-view").getItems()).hasSize(before - 1);
    }

    @Test
    void aHalfTypedRhythmWaits() {
        page.go(ScreenId.RHYTHM).press(KeyCode.N).type("Window of the week");

        page.go(ScreenId.TODAY).go(ScreenId.RHYTHM);

        assertThat(page.shows("Window of the week")).isTrue();
        assertThat(rhythms()).doesNotContain("Window of the week");
    }

    @Test
    void aHalfTypedRhythmIsKeptWhenAnotherFormOpens() {
        page.go(ScreenId.RHYTHM).press(KeyCode.N).type("Window of the week");

        page.click("New peak").type("Summer fair");

        assertThat(rhythms()).contains("Window of the week");
        assertThat(page.shows("Summer fair")).isTrue();
    }

    @Test
    void aFormNobodyTypedIntoGivesWay() {
        page.go(ScreenId.RHYTHM).press(KeyCode.N);

        page.click("New peak").type("Summer fair").press(KeyCode.ENTER);

        assertThat(page.session().plan().all(Rhythm.class)).hasSameSizeAs(plan.all(Rhythm.class));
        assertThat(page.session().plan().all(Peak.class)).extracting(Peak::name).contains("Summer fair");
    }

    @Test
    void whatIsTypedOnAnyScreenIsInThePlanBeforeItIsLeft() {
        page.go(ScreenId.RHYTHM).press(KeyCode.N).type("Window of the week").go(ScreenId.TODAY);

        page.does(() -> page.shell().finish(() -> done.add("left")));

        assertThat(done).containsExactly("left");
        assertThat(rhythms()).contains("Window of the week");
    }

    @Test
    void aPersonHalfEditedIsKeptWhenThePlanIsLeft() {
        Person anna = plan.all(Person.class).iterator().next();
        page.does(() -> page.shell().desk().navigator().show(ScreenId.LANDSCAPE, anna.id()));
        page.does(() -> field("Role").setText("plumber"));
        page.does(() -> field("In a few words").setText("sent us three neighbours"));
        page.go(ScreenId.TODAY);

        page.does(() -> page.shell().finish(() -> done.add("left")));

        Person now = page.session().plan().get(anna.id());
        assertThat(now.role()).isEqualTo("plumber");
        assertThat(now.evidence()).extracting(Evidence::note).contains("sent us three neighbours");
    }

    @Test
    void whatCannotBeKeptIsShownAndAskedFor() {
        page.go(ScreenId.RHYTHM).press(KeyCode.N).type("Window of the week").press(KeyCode.TAB);
        page.does(() -> field("Minutes each time").setText("soon")).go(ScreenId.TODAY);

        page.does(() -> page.shell().finish(() -> done.add("left")));

        assertThat(done).isEmpty();
        assertThat(page.screen()).isEqualTo(ScreenId.RHYTHM);
        page.click("Go on typing");
        assertThat(page.shows("Window of the week")).isTrue();

        page.does(() -> page.shell().finish(() -> done.add("left"))).click("Throw it away");
        assertThat(done).containsExactly("left");
        assertThat(rhythms()).doesNotContain("Window of the week");
    }

    @Test
    void allScreensSpeakInTheNewCurrency() {
        page.go(ScreenId.SCORECARD).go(ScreenId.TODAY);
        Settings old = plan.settings();
        page.does(() -> page.session()
                .execute(new Put(
                        Message.of("shell.do.settings"),
                        new Settings(
                                old.id(),
                                old.name(),
                                "CHF",
                                old.locale(),
                                old.firstDayOfWeek(),
                                old.zone(),
                                null,
                                old.started(),
                                old.thresholds()))));
        page.go(ScreenId.SCORECARD);

        assertThat(page.text()).contains("CHF").doesNotContain("€");
    }

    private List<String> rhythms() {
        return page.session().plan().all(Rhythm.class).stream()
                .map(Rhythm::name)
                .toList();
    }

    private TextField field(String name) {
        return page.all(".text-field")
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        page.all(".text-field").map(Node::getAccessibleText).toList()));
    }
}
