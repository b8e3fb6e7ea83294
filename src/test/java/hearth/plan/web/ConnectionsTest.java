package hearth.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.plan.Change;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.map.Landscape;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;

class ConnectionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Plan club = KarateClub.plan();

    /**
     * The club's leaders and go-betweens. Values of igraph and NetworkX for Zachary's graph: normalised 0.437635, 0.304075,
     * 0.145247, 0.143657 and 0.138276 times the 528 pairs of the other 33.
     */
    @Test
    void betweennessAgreesWithThePublishedValues() {
        Connections found = connections(club);

        assertThat(score(found, 1)).isCloseTo(0.43763528138528146 * 528, within(1e-9));
        assertThat(score(found, 34)).isCloseTo(0.30407497594997596 * 528, within(1e-9));
        assertThat(score(found, 33)).isCloseTo(0.145247113997114 * 528, within(1e-9));
        assertThat(score(found, 3)).isCloseTo(0.14365680615680618 * 528, within(1e-9));
        assertThat(score(found, 32)).isCloseTo(0.13827561327561325 * 528, within(1e-9));
        assertThat(found.exact()).isTrue();
    }

    /** The library counts every shortest way; so do we while we follow every source. */
    @Test
    void betweennessAgreesWithTheLibrary() {
        Web web = Web.of(Landscape.of(club, TODAY));

        List<Double> scores = Betweenness.of(web, web.size());

        new BetweennessCentrality<>(web.graph())
                .getScores()
                .forEach((node, score) -> assertThat(scores.get(node)).isCloseTo(score, within(1e-9)));
    }

    @Test
    void anEstimateFromHalfOfTheSourcesKeepsTheLeadersInFront() {
        Web web = Web.of(Landscape.of(club, TODAY));

        List<Double> estimate = Betweenness.of(web, 17);

        double most = estimate.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        assertThat(most).isEqualTo(estimate.getFirst()).isCloseTo(231.07, within(60.0));
    }

    /** Clauset, Newman and Moore (2004) find three groups with modularity 0.381 in this graph. */
    @Test
    void groupsAgreeWithThePublishedModularity() {
        Connections found = connections(club);

        assertThat(found.modularity()).isCloseTo(0.381, within(0.0005));
        assertThat(found.nodes().values().stream().map(Connection::group).distinct())
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void theTwoWhoFellOutAreInDifferentGroups() {
        Connections found = connections(club);

        assertThat(of(found, 1).group()).isNotEqualTo(of(found, 34).group());
    }

    @Test
    void stepsAreCountedFromTheNearestOfTheCore() {
        Plan plan = withCore(club, 1);

        Connections found = connections(plan);

        assertThat(of(found, 1).steps()).hasValue(0);
        assertThat(of(found, 2).steps()).hasValue(1);
        assertThat(of(found, 34).steps()).hasValue(2);
        assertThat(of(found, 15).steps()).hasValue(3);
    }

    @Test
    void withoutACoreNoWayLeadsThere() {
        assertThat(of(connections(club), 1).steps()).isEmpty();
    }

    @Test
    void whoeverIsTiedOnlyToTheCoreIsNoBridge() {
        Plan plan = club;
        for (int friend : List.of(1, 6, 7)) {
            plan = withCore(plan, friend);
        }

        List<Connection> bridges = connections(plan).bridges(40);

        assertThat(bridges)
                .extracting(each -> each.node().id().value())
                .doesNotContain("17")
                .startsWith("01");
    }

    @Test
    void aLandscapeWithoutTiesFallsIntoNoGroups() {
        Plan plan = Plan.of(
                List.of(club.settings(), Person.named(new PersonId("a"), "A"), Person.named(new PersonId("b"), "B")));

        Connections found = connections(plan);

        assertThat(found.modularity()).isZero();
        assertThat(found.nodes().values()).extracting(Connection::group).containsExactly(0, 1);
        assertThat(found.bridges(5)).isEmpty();
    }

    private static Connections connections(Plan plan) {
        return Connections.of(Landscape.of(plan, TODAY));
    }

    private static Plan withCore(Plan plan, int member) {
        Person one = plan.get(KarateClub.id(member)).edit().ring(Ring.CORE).person();
        return plan.with(List.of(new Change(plan.get(one.id()), one)));
    }

    private static Connection of(Connections found, int member) {
        return Objects.requireNonNull(found.nodes().get(KarateClub.id(member)));
    }

    private static double score(Connections found, int member) {
        return of(found, member).betweenness();
    }
}
