package hearth.plan.mix;

import static hearth.plan.mix.Town.option;
import static hearth.plan.mix.Town.reach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.plan.Plan;
import hearth.plan.landscape.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BestMixTest {

    private static final double ROUNDING = 1e-6;

    private static BestMix best(Town town, long euros, Risk most) {
        return BestMix.of(town.plan(), new Limits(euros * 100, most, null), () -> {});
    }

    /** A plan of up to nine options in up to three segments, some of unknown size, some options free. */
    private static Plan random(Random chance) {
        Town town = new Town();
        int segments = 1 + chance.nextInt(3);
        for (int s = 0; s < segments; s++) {
            town.segment("s" + s, chance.nextInt(5) == 0 ? null : 50L + chance.nextInt(200));
        }
        int options = 1 + chance.nextInt(9);
        for (int i = 0; i < options; i++) {
            Reach[] reaches = new Reach[segments];
            for (int s = 0; s < segments; s++) {
                reaches[s] = reach("s" + s, chance.nextInt(120));
            }
            town.person("p" + i, chance.nextInt(6) == 0 ? 0L : 1L + chance.nextInt(60), Risk.SOME, reaches);
        }
        return town.plan();
    }

    private static Knapsack knapsack(Plan plan, long budget) {
        List<Prospect> all = affordable(plan, budget);
        List<Segment> segments = plan.all(Segment.class).stream()
                .sorted(Comparator.comparingInt(Segment::order))
                .toList();
        long[] costs = all.stream().mapToLong(each -> each.cost().orElseThrow()).toArray();
        return new Knapsack(Coverage.of(all, segments), costs, budget, () -> {});
    }

    private static List<Prospect> affordable(Plan plan, long budget) {
        return Options.of(plan).all().stream()
                .filter(each -> each.cost().orElseThrow() <= budget)
                .toList();
    }

    private static double bruteForce(Plan plan, long budget) {
        List<Prospect> all = affordable(plan, budget);
        double most = 0;
        for (int bits = 0; bits < (1 << all.size()); bits++) {
            int set = bits;
            List<Prospect> chosen = all.stream()
                    .filter(each -> ((set >> all.indexOf(each)) & 1) == 1)
                    .toList();
            MixFigures figures = MixFigures.together(plan, chosen);
            most = figures.cost() <= budget ? Math.max(most, figures.people()) : most;
        }
        return most;
    }

    @Test
    void everyWayKeepsItsGuaranteeOnAThousandSmallPlans() {
        Random chance = new Random(20_261_116);
        for (int run = 0; run < 1_000; run++) {
            Plan plan = random(chance);
            long budget = 100L * chance.nextInt(150);
            double most = bruteForce(plan, budget);
            Knapsack exact = knapsack(plan, budget);
            assertThat(exact.exact()).isTrue();
            assertThat(exact.best().people()).as("run " + run).isBetween(most - ROUNDING, most + ROUNDING);
            Knapsack triples = knapsack(plan, budget);
            triples.triples();
            assertThat(triples.best().people()).as("run " + run).isGreaterThanOrEqualTo(most * Way.TRIPLES.guarantee());
            Knapsack greedy = knapsack(plan, budget);
            greedy.greedy();
            assertThat(greedy.best().people()).as("run " + run).isGreaterThanOrEqualTo(most * Way.GREEDY.guarantee());
            assertThat(greedy.atMost()).as("run " + run).isGreaterThanOrEqualTo(most - ROUNDING);
            assertThat(greedy.best().cost()).as("run " + run).isLessThanOrEqualTo(budget);
        }
    }

    /** Greedy takes the small one, whose people are cheaper each, and has no money left for the large one. */
    @Test
    void oneLargeOptionBeatsManyCheapOnes() {
        Town town = new Town()
                .segment("regulars", 1_000L)
                .person("small", 1L, Risk.TINY, reach("regulars", 20))
                .person("large", 100L, Risk.TINY, reach("regulars", 900));
        assertThat(best(town, 100, Risk.HUGE).chosen())
                .extracting(Prospect::name)
                .containsExactly("large");
    }

    @Test
    void saysWhatCouldNotBeChosenAndWhy() {
        Town town = new Town()
                .segment("regulars", 1_000L)
                .person("ann", 10L, Risk.SMALL, reach("regulars", 20))
                .person("dear", 900L, Risk.TINY, reach("regulars", 90))
                .person("mute", 1L, Risk.TINY)
                .person("rash", 1L, Risk.HUGE, reach("regulars", 90))
                .person("strange", 1L, null, reach("regulars", 90))
                .person("unpriced", null, Risk.TINY, reach("regulars", 90));
        BestMix best = best(town, 100, Risk.SOME);
        assertThat(best.chosen()).extracting(Prospect::id).containsExactly(option("ann"));
        assertThat(best.considered()).isEqualTo(1);
        assertThat(best.leftOut())
                .extracting(LeftOut::why)
                .containsExactly(
                        LeftOut.Obstacle.TOO_DEAR,
                        LeftOut.Obstacle.NOBODY_REACHED,
                        LeftOut.Obstacle.TOO_RISKY,
                        LeftOut.Obstacle.RISK_UNKNOWN,
                        LeftOut.Obstacle.COST_UNKNOWN);
    }

    @Test
    void canLookAtOneSegmentAlone() {
        Town town = new Town()
                .segment("regulars", 1_000L)
                .segment("families", 1_000L)
                .person("ann", 10L, Risk.TINY, reach("regulars", 500))
                .person("ben", 10L, Risk.TINY, reach("families", 50));
        Limits limits = new Limits(10_00L, null, Town.segment("families"));
        assertThat(BestMix.of(town.plan(), limits, () -> {}).chosen())
                .extracting(Prospect::name)
                .containsExactly("ben");
    }

    /** Whom an option reaches elsewhere counts for nothing here: not in reach, not in contacts, not in exposure. */
    @Test
    void theFiguresOfAMixForOneSegmentAreOfThatSegment() {
        Town town = new Town()
                .segment("regulars", 1_000L)
                .segment("families", 1_000L)
                .person("ann", 10L, Risk.TINY, reach("regulars", 900), reach("families", 50))
                .person("ben", 10L, Risk.TINY, reach("families", 150));
        Plan plan = town.plan();
        BestMix best = BestMix.of(plan, new Limits(20_00L, null, Town.segment("families")), () -> {});
        MixFigures figures = MixFigures.together(plan, best.chosen());
        assertThat(figures.people()).isEqualTo(best.people()).isCloseTo(1_000 * (1 - 0.95 * 0.85), Offset.offset(1e-9));
        assertThat(figures.contacts()).isEqualTo(200);
        assertThat(figures.grp()).hasValue(20);
        assertThat(figures.segments()).extracting(each -> each.segment().name()).containsExactly("families");
        assertThat(figures.exposure().optionHhi()).isCloseTo(75 * 75 + 25 * 25, Offset.offset(1e-9));
    }

    @Test
    void withoutABudgetEverybodyWhoAddsSomebodyIsChosen() {
        Town town = new Town()
                .segment("regulars", 1_000L)
                .person("ann", 10L, Risk.TINY, reach("regulars", 500))
                .person("ben", 1_000L, null, reach("regulars", 50))
                .person("none", 0L, Risk.TINY, reach("regulars", 0));
        BestMix best = BestMix.of(town.plan(), new Limits(null, null, null), () -> {});
        assertThat(best.chosen()).extracting(Prospect::name).containsExactly("ann", "ben");
        assertThat(best.way()).isEqualTo(Way.EXACT);
        assertThat(best.atLeast()).isEqualTo(1);
    }

    /** Many alike in cost and reach leave branch and bound nothing to cut off. */
    @Test
    void whereExactIsTooMuchItSaysSoAndHowGoodTheAnswerIs() {
        Town town = new Town().segment("regulars", 5_000L);
        for (int i = 0; i < 48; i++) {
            town.person("p" + i, 97L + i % 7, Risk.TINY, reach("regulars", 95 + i % 11));
        }
        BestMix best = best(town, 1_500, Risk.HUGE);
        assertThat(best.way()).isEqualTo(Way.TRIPLES);
        assertThat(best.atLeast()).isBetween(Way.TRIPLES.guarantee(), 1.0);
    }

    @Test
    void stopsWhenNobodyWantsTheAnswer() {
        Town town = new Town().segment("regulars", 5_000L);
        for (int i = 0; i < 48; i++) {
            town.person("p" + i, 97L + i % 7, Risk.TINY, reach("regulars", 95 + i % 11));
        }
        Runnable cancelled = () -> {
            throw new CancellationException();
        };
        assertThatThrownBy(() -> BestMix.of(town.plan(), new Limits(1_500_00L, null, null), cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
