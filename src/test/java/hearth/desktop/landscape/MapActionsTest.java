package hearth.desktop.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Settings;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.plan.map.Alignment;
import hearth.plan.map.NodeKind;
import hearth.session.ImmediateJobs;
import hearth.testing.TestDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can be done with those selected, without a window: Anna knows Ben, who sings in the choir; Cleo stands below. */
class MapActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonId ANNA = new PersonId("anna");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CLEO = new PersonId("cleo");
    private static final SegmentId CHOIR = new SegmentId("choir");

    private final TestDesk desk = TestDesk.with(TODAY, entities());
    private final LandscapeModel model = new LandscapeModel(desk.desk());
    private final MapModel map = new MapModel(model);
    private final MapActions actions = new MapActions(map);
    private final Steps steps = new Steps(map);

    MapActionsTest() {
        map.resize(1_000, 700);
    }

    @Test
    void hidingChangesNothingInThePlanAndSaysHowMany() {
        model.select(List.of(ANNA, CLEO));
        actions.hide();

        assertThat(shown()).doesNotContain(ANNA, CLEO);
        assertThat(actions.hidden()).isEqualTo(2);
        assertThat(model.selected().get()).isEmpty();
        assertThat(desk.session().revision()).isZero();
        actions.showHidden();
        assertThat(shown()).contains(ANNA, CLEO);
    }

    @Test
    void whoeverIsHiddenAndDeletedIsNotMissed() {
        model.select(ANNA);
        actions.hide();
        model.select(ANNA);
        model.remove();

        assertThat(actions.hidden()).isZero();
    }

    @Test
    void whoeverIsRevealedIsHiddenNoLonger() {
        model.select(ANNA);
        actions.hide();
        model.reveal(ANNA);

        assertThat(shown()).contains(ANNA);
        assertThat(model.selected().get()).containsExactly(ANNA);
    }

    @Test
    void aSegmentIsFoldedFromOneOfItsPeople() {
        model.select(BEN);
        assertThat(actions.canFold()).isTrue();
        actions.fold();

        assertThat(shown()).contains(CHOIR).doesNotContain(BEN);
        assertThat(model.selected().get()).containsExactly(CHOIR);
        assertThat(actions.folded()).extracting(node -> node.label()).containsExactly("Choir");
        actions.unfold();
        assertThat(shown()).contains(BEN);
    }

    @Test
    void aFocusFillsTheViewWithThoseAround() {
        model.select(ANNA);
        actions.focus(1);

        assertThat(shown()).containsExactlyInAnyOrder(ANNA, BEN);
        assertThat(map.viewport().get().centre().y()).isZero();
        actions.leaveFocus();
        assertThat(shown()).hasSize(4);
    }

    @Test
    void puttingInLineIsOneStep() {
        model.select(List.of(ANNA, BEN, CLEO));
        actions.align(Alignment.LEFT);

        assertThat(places()).extracting(Place::x).containsOnly(0.0);
        assertThat(desk.session().journal().undoName()).contains(Message.of("landscape.do.placeMany", 3));
        desk.session().undo();
        assertThat(desk.session().undo()).isFalse();
    }

    @Test
    void onlyOnTheFreeMapAPlaceIsOnesOwn() {
        model.select(List.of(ANNA, BEN, CLEO));
        assertThat(actions.canAlign(Alignment.ACROSS)).isTrue();

        model.mode().set(LandscapeMode.RINGS);
        assertThat(actions.canAlign(Alignment.ACROSS)).isFalse();
        assertThat(actions.canPin()).isFalse();
        actions.nudge(10, 0);
        assertThat(desk.session().revision()).isZero();
    }

    @Test
    void whatALayoutFoundIsPinnedWhereItStands() {
        model.select(CLEO);
        assertThat(actions.canPin()).isTrue();
        actions.pin();

        assertThat(desk.plan().get(CLEO).place()).isEqualTo(new Place(0, 300));
        assertThat(actions.canPin()).isFalse();
    }

    @Test
    void littleStepsInARowAreOneStep() {
        model.select(ANNA);
        actions.nudge(10, 0);
        actions.nudge(10, 0);
        actions.nudge(0, 1);

        assertThat(desk.plan().get(ANNA).place()).isEqualTo(new Place(20, 1));
        desk.session().undo();
        assertThat(desk.plan().get(ANNA).place()).isEqualTo(new Place(0, 0));
        assertThat(desk.session().undo()).isFalse();
    }

    @Test
    void aNameIsKeptWhenItSaysSomethingElse() {
        actions.rename(ANNA, "  ");
        actions.rename(ANNA, "Anna");
        assertThat(desk.session().revision()).isZero();

        actions.rename(CHOIR, " Big choir ");
        assertThat(desk.plan().get(CHOIR).name()).isEqualTo("Big choir");
        assertThat(desk.session().journal().undoName())
                .contains(Message.of("landscape.do.rename", "Choir", "Big choir"));
    }

    @Test
    void arrowsFollowTiesBeforeTheyGoToWhoeverStandsNext() {
        model.select(ANNA);
        steps.walk(1, 0);
        assertThat(model.selected().get())
                .as("Ben is tied, the choir is nearer")
                .containsExactly(BEN);

        model.select(ANNA);
        steps.stride(1, 0);
        assertThat(model.selected().get()).containsExactly(CHOIR);

        model.select(ANNA);
        steps.walk(0, 1);
        assertThat(model.selected().get()).as("no tie leads down").containsExactly(CLEO);
    }

    @Test
    void findingGoesFromOneToTheNextAndRound() {
        Finder finder = new Finder(map, new ImmediateJobs());
        finder.query("n");
        assertThat(finder.found().get().nodes()).containsExactly(ANNA, BEN);
        finder.query("bak");
        assertThat(finder.found().get().nodes()).as("the company too").containsExactly(ANNA);

        finder.query("e");
        assertThat(finder.found().get().nodes()).as("names first").containsExactly(BEN, CLEO, ANNA);
        finder.step(-1);
        assertThat(map.attention().get().pointed()).isEqualTo(ANNA);
        finder.step(1);
        finder.choose();
        assertThat(model.selected().get()).containsExactly(BEN);
    }

    @Test
    void findingNobodyPointsAtNobody() {
        Finder finder = new Finder(map, new ImmediateJobs());
        finder.query("zebra");

        assertThat(finder.found().get()).isEqualTo(Finder.Found.NOBODY);
        assertThat(map.attention().get().pointed()).isNull();
        finder.step(1);
        finder.choose();
        assertThat(model.selected().get()).isEmpty();
    }

    @Test
    void whatIsStillOnItsWayIsBroughtIntoViewWhenItComes() {
        model.add(NodeKind.PERSON, "Far", new Place(9_000, 0));
        map.fitSoon();
        assertThat(map.viewport().get().visible(0).contains(new Place(9_000, 0)))
                .isTrue();

        map.hold();
        map.resize(400, 300);
        assertThat(map.viewport().get().visible(0).contains(new Place(9_000, 0)))
                .isFalse();
    }

    private Set<NodeId<?>> shown() {
        return map.scene().landscape().nodes().keySet();
    }

    private List<Place> places() {
        return List.of(ANNA, BEN, CLEO).stream()
                .map(id -> desk.plan().get(id).place())
                .toList();
    }

    private static List<Entity> entities() {
        return List.of(
                Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
                new Segment(CHOIR, "Choir", SegmentKind.COMMUNITY, Ring.CORE, null, "", new Place(150, 10), 0),
                Person.named(ANNA, "Anna").edit().company("Bakehouse").person().at(new Place(0, 0)),
                Person.named(BEN, "Ben").edit().segment(CHOIR).person().at(new Place(400, 0)),
                Person.named(CLEO, "Cleo").at(new Place(0, 300).asArranged()),
                new Tie(new TieId("tie"), ANNA, BEN, TieKind.KNOWS, 2, ""));
    }
}
