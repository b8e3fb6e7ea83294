package hearth.desktop.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.desktop.MapPage;
import hearth.desktop.ShellPage;
import hearth.desktop.fx.ScreenId;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.care.Touch;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.Tie;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new business is mapped from nothing, three are tended, everything is taken back and done again. */
class NewBusinessJourneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"));
    private static final String LINES = """
            Regulars:
            Rosa Marín, food blog, 12k followers
            Tom Adler | baker | tom@example.com | core
            Ana Costa, nurse
            Ben Weiss

            Neighbours:
            Cleo Marsh, painter at Harbour Studio
            Dora Lind, +44 20 7946 0018
            Emil Roth

            Press:
            Finn Okafor - Evening Post - @finn on Mastodon
            Gita Rao, radio, 4.500 listeners
            Hugo Blanc, hugo@example.org, next: send him the story
            """;

    private final Plan nothing = Plan.of(Settings.of("Corner Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY));
    private final ShellPage page = ShellPage.open(nothing, NOON);

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void aBusinessIsMappedTendedTakenBackAndDoneAgain() {
        MapPage map = MapPage.open(page);

        map.capture(LINES);
        assertThat(plan().all(Person.class)).hasSize(10);
        assertThat(plan().all(Segment.class)).hasSize(3);
        assertThat(person("Tom Adler").ring()).isEqualTo(Ring.CORE);

        map.focus();
        page.press(KeyCode.ESCAPE).press(KeyCode.HOME);
        map.add(40, 40, "Community", "Choir").focus();
        page.press(KeyCode.ESCAPE).press(KeyCode.HOME);
        map.add(40, -40, "Community", "Market traders");
        assertThat(plan().all(Community.class)).hasSize(2).allMatch(community -> community.place() != null);

        map.tie("Rosa", "Tom").tie("Tom", "Choir").tie("Finn", "Rosa").tie("Cleo", "Market");
        assertThat(plan().all(Tie.class)).hasSize(4);

        map.nudge("Emil", KeyCode.RIGHT, 4).nudge("Gita", KeyCode.UP, 3);
        assertThat(person("Emil Roth").place()).isNotNull();
        assertThat(person("Gita Rao").place()).isNotNull();

        tend("Rosa");
        tend("Tom");
        tend("Finn");
        assertThat(plan().all(Person.class))
                .filteredOn(person -> person.tier() != null)
                .hasSize(3);
        assertThat(plan().all(Touch.class)).hasSize(3);

        Plan mapped = plan();
        undoEverything();
        assertThat(plan()).isEqualTo(nothing);
        redoEverything();
        assertThat(plan()).isEqualTo(mapped);
    }

    @Test
    void theFirstNameIsTypedAsSoonAsTheMapIsShown() {
        page.go(ScreenId.LANDSCAPE).type("Cleo").press(KeyCode.ENTER);

        assertThat(plan().all(Person.class)).extracting(Person::name).containsExactly("Cleo");
    }

    /** Takes somebody among the first hundred and notes that something was given to them. */
    private void tend(String name) {
        page.go(ScreenId.CARE).click("Add somebody").type(name).press(KeyCode.ENTER);
        focusHundred();
        page.press(KeyCode.G).press(KeyCode.ENTER);
    }

    private void focusHundred() {
        page.does(() -> page.<TableView<?>>find(".table-view").requestFocus());
    }

    private void undoEverything() {
        focusHundred();
        while (page.session().journal().undoName().isPresent()) {
            page.press(KeyCode.CONTROL, KeyCode.Z);
        }
    }

    private void redoEverything() {
        while (page.session().journal().redoName().isPresent()) {
            page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
    }

    private Plan plan() {
        return page.session().plan();
    }

    private Person person(String name) {
        return plan().all(Person.class).stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
