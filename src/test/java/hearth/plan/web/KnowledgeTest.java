package hearth.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Anna and Ben are the core; Ben knows Cleo of the press, she knows Dora; Emil of the choir knows nobody. */
class KnowledgeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<Entity> entities = new ArrayList<>(List.of(
            Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY),
            segment("press"),
            segment("choir"),
            person("anna", Ring.CORE, null),
            person("ben", Ring.CORE, null),
            person("cleo", Ring.BEYOND, "press"),
            person("dora", Ring.BEYOND, "press"),
            person("emil", Ring.BEYOND, "choir"),
            tie("anna", "ben"),
            tie("ben", "cleo"),
            tie("cleo", "dora")));

    @Test
    void aBridgeNamesTheAudienceItLeadsTo() {
        assertThat(knowledge().bridge(new PersonId("ben")).map(Bridge::audiences))
                .contains(List.of("press"));
        assertThat(knowledge().bridge(new PersonId("anna"))).isEmpty();
    }

    @Test
    void peopleAreCountedByTheirStepsFromTheCore() {
        assertThat(knowledge().steps()).isEqualTo(Map.of(0, 2, 1, 1, 2, 1));
        assertThat(knowledge().cut()).extracting(MapNode::label).containsExactly("emil");
    }

    @Test
    void aSegmentToNobodyOfWhichAWayLeadsIsUnreached() {
        assertThat(knowledge().unreached()).extracting(MapNode::label).containsExactly("choir");
        entities.add(tie("dora", "emil"));
        assertThat(knowledge().unreached()).isEmpty();
    }

    @Test
    void nobodyTendsWhoIsNearAndNeitherAmongTheHundredNorEverContacted() {
        assertThat(knowledge().untended()).extracting(MapNode::label).containsExactlyInAnyOrder("anna", "ben");

        entities.set(
                3, person("anna", Ring.CORE, null).edit().tier(CareTier.INNER).person());
        entities.add(new Touch(new TouchId("t"), new PersonId("ben"), TODAY, TouchKind.GIVEN, null, true, false, ""));
        assertThat(knowledge().untended()).isEmpty();
    }

    @Test
    void whoeverIsTiedToNobodyBelongsToNoGroup() {
        assertThat(knowledge().groups()).extracting(Knowledge.Group::size).containsExactly(2, 2);
        assertThat(knowledge().group(new PersonId("emil"))).isEmpty();
        assertThat(knowledge().group(new PersonId("dora")))
                .isEqualTo(knowledge().group(new PersonId("cleo")))
                .isPresent();
    }

    @Test
    void connectionsOfBeforeTakeTheNewNames() {
        Connections before = Connections.of(landscape());
        entities.set(
                6, person("dora", Ring.BEYOND, "press").edit().name("Doris").person());

        assertThat(before.of(landscape().nodes())).isEqualTo(Connections.of(landscape()));
    }

    private Knowledge knowledge() {
        return Knowledge.of(plan(), landscape());
    }

    private Plan plan() {
        return Plan.of(entities);
    }

    private Landscape landscape() {
        return Landscape.of(plan(), TODAY);
    }

    private static Segment segment(String id) {
        return new Segment(new SegmentId(id), id, SegmentKind.CUSTOMERS, Ring.BEYOND, null, "", null, 0);
    }

    private static Person person(String id, Ring ring, @Nullable String segment) {
        return Person.named(new PersonId(id), id)
                .edit()
                .ring(ring)
                .segment(segment == null ? null : new SegmentId(segment))
                .person();
    }

    private static Tie tie(String from, String to) {
        return new Tie(new TieId(from + to), new PersonId(from), new PersonId(to), TieKind.KNOWS, 2, "");
    }
}
