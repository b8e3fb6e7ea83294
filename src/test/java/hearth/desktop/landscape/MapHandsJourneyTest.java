package hearth.desktop.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.MapPage;
import hearth.desktop.ShellPage;
import hearth.desktop.fx.ScreenId;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Segment;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Names, keys and help on the map in the workbench. */
class MapHandsJourneyTest {

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");

    private final Plan plan = Plan.of(List.<Entity>of(
            Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, LocalDate.of(2026, 11, 21)),
            Person.named(ANNA, "Anna Weiss").at(new Place(0, 0)),
            Person.named(BEN, "Ben Adler").at(new Place(300, 0))));
    private final ShellPage page = ShellPage.open(plan, NOON);
    private final MapPage map = MapPage.open(page);

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void aNameIsTypedWhereItStands() {
        map.find("anna").focus();
        page.press(KeyCode.F2).type("Anna Schwarz").press(KeyCode.ENTER);

        assertThat(name(ANNA)).isEqualTo("Anna Schwarz");
        page.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(page.session().plan()).isEqualTo(plan);
    }

    @Test
    void whatIsBeingTypedOwnsUndo() {
        map.find("anna").focus();
        page.press(KeyCode.F2).type("X").press(KeyCode.CONTROL, KeyCode.Z);

        assertThat(page.<TextField>find("#map-rename").getText()).isEqualTo("Anna Weiss");
        page.press(KeyCode.ESCAPE);
        assertThat(page.has("#map-rename")).isFalse();
        assertThat(page.session().journal().undoName()).isEmpty();
    }

    @Test
    void whoeverIsHiddenIsSpokenOfAndComesBack() {
        map.find("anna").focus();
        page.press(KeyCode.ALT, KeyCode.H);
        assertThat(page.text()).contains("1 hidden");

        page.click("Show all");
        assertThat(page.text()).doesNotContain("1 hidden");
    }

    @Test
    void aDigitShowsThoseAroundAndEscapeEverybody() {
        map.find("anna").focus();
        page.press(KeyCode.DIGIT1);
        assertThat(page.text()).contains("Around Anna Weiss");

        map.focus();
        page.press(KeyCode.ESCAPE);
        assertThat(page.text()).doesNotContain("Around Anna Weiss");
    }

    @Test
    void theListOfKeysBeginsWithThoseOfTheMap() {
        map.focus();
        page.press(KeyCode.F1);

        assertThat(page.text()).contains("On this screen", "Walk along ties", "Alt+C");
    }

    @Test
    void thePaletteKnowsWhatHandsDo() {
        page.press(KeyCode.CONTROL, KeyCode.K).type("from lines").press(KeyCode.ENTER);

        assertThat(page.has("#capture-lines")).isTrue();
    }

    @Test
    void linesThatWereNotTakenInAreStillThere() {
        page.click("#landscape-add").type("Cleo").press(KeyCode.ESCAPE);
        assertThat(page.has("#capture-lines")).isFalse();

        page.click("#landscape-add").press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(page.session().plan().all(Person.class))
                .extracting(Person::name)
                .contains("Cleo");
    }

    @Test
    void theMapHasTheKeyboardWhenItIsShownFirst() {
        page.go(ScreenId.TODAY);
        page.go(ScreenId.LANDSCAPE);
        page.type("ben");

        assertThat(page.<TextField>find("#map-find").getText()).isEqualTo("ben");
    }

    @Test
    void theKindThatTheArrowKeysChooseIsAdded() {
        map.doubleClick(60, -60);
        page.type("Bakers").press(KeyCode.TAB);
        page.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.ENTER);

        assertThat(page.session().plan().all(Segment.class))
                .extracting(Segment::name)
                .containsExactly("Bakers");
    }

    @Test
    void everybodyIsSelectedWithOneKeyAndNobodyWithAnother() {
        map.focus();
        page.press(KeyCode.CONTROL, KeyCode.A);
        assertThat(page.text()).contains("2 selected");

        page.press(KeyCode.ESCAPE);
        assertThat(page.text()).doesNotContain("2 selected");
    }

    @Test
    void escapeLeavesWhatJustCameOfLinesAndTheMapHasTheKeyboardThen() {
        map.capture("Cleo\nDora");
        assertThat(page.text()).contains("2 selected");
        page.press(KeyCode.ESCAPE);
        assertThat(page.text()).doesNotContain("2 selected");

        page.type("ben");
        assertThat(page.has("#map-find")).isTrue();
    }

    @Test
    void escapePutsAwayWhatTheMapKnowsAfterWhoWasSelectedThere() {
        page.press(KeyCode.CONTROL, KeyCode.K).type("what your map").press(KeyCode.ENTER);
        map.focus();
        page.press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.ESCAPE);
        assertThat(page.text()).contains("What your map knows");

        page.press(KeyCode.ESCAPE);
        assertThat(page.text()).doesNotContain("What your map knows");
    }

    @Test
    void keysOfTheMapAreKeptAlsoWhileAButtonOfItsScreenHasTheKeyboard() {
        map.find("anna");
        page.does(() -> page.find("#landscape-add").requestFocus());
        page.press(KeyCode.ALT, KeyCode.H);

        assertThat(page.text()).contains("1 hidden");
    }

    @Test
    void whoeverLostSightOfEverybodyIsBroughtBack() {
        map.focus();
        page.press(KeyCode.HOME);
        for (int i = 0; i < 20; i++) {
            page.press(KeyCode.SHIFT, KeyCode.RIGHT);
        }
        assertThat(page.find("#map-away").isVisible()).isTrue();

        page.click("#map-away");
        assertThat(page.find("#map-away").isVisible()).isFalse();
    }

    @Test
    void amongOthersWhatPeopleHaveIsStillChangedAndItIsSaidForHowMany() {
        map.add(60, -60, "Community", "Choir");
        map.focus();
        page.press(KeyCode.CONTROL, KeyCode.A);

        assertThat(page.text()).contains("3 selected", "For the 2 people among the 3", "Ring");
    }

    @Test
    void aNameOfAnyLengthLeavesThePanelItsRoom() {
        page.does(() -> page.session()
                .execute(new Put(
                        Message.of("landscape.do.add", "long"),
                        Person.named(
                                new PersonId("long"), "Abc defg ".repeat(44).strip()))));
        map.focus();
        page.press(KeyCode.CONTROL, KeyCode.A);
        assertThat(page.bottom(".side-panel-head") - page.top(".side-panel-head"))
                .isLessThan(170);

        map.find("Abc");
        assertThat(page.bottom(".side-panel-head") - page.top(".side-panel-head"))
                .isLessThan(170);
    }

    private String name(PersonId id) {
        return page.session().plan().get(id).name();
    }
}
