package hearth.plan.mix;

import static hearth.plan.mix.Town.option;
import static hearth.plan.mix.Town.person;
import static hearth.plan.mix.Town.reach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.Remove;
import hearth.plan.landscape.SegmentId;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private final Town town = new Town().segment("regulars", 200L).segment("families", null);

    private Options options() {
        return Options.of(town.plan());
    }

    private Prospect find(String id) {
        return options().find(option(id)).orElseThrow();
    }

    @Test
    void whatAnotherBeatsInAllThreeIsDominated() {
        town.person("dear", 90L, Risk.HIGH, reach("regulars", 40))
                .person("better", 50L, Risk.SOME, reach("regulars", 60))
                .person("best", 50L, Risk.SOME, reach("regulars", 80));
        assertThat(options().dominatedBy()).containsOnlyKeys(option("dear"), option("better"));
        assertThat(options().dominatedBy().get(option("dear"))).isEqualTo(find("best"));
    }

    @Test
    void whatIsBetterInOneThingIsNotDominated() {
        town.person("wide", 90L, Risk.SOME, reach("regulars", 80))
                .person("cheap", 10L, Risk.SOME, reach("regulars", 20))
                .person("safe", 90L, Risk.TINY, reach("regulars", 20));
        assertThat(options().dominatedBy()).isEmpty();
    }

    @Test
    void twinsDoNotDominateEachOther() {
        town.person("one", 10L, Risk.SOME, reach("regulars", 20))
                .person("other", 10L, Risk.SOME, reach("regulars", 20));
        assertThat(options().dominatedBy()).isEmpty();
    }

    @Test
    void whatIsUnknownIsNotCompared() {
        town.person("known", 10L, Risk.TINY, reach("regulars", 90))
                .person("unpriced", null, Risk.HIGH, reach("regulars", 20))
                .person("unjudged", 90L, null, reach("regulars", 20))
                .person("unheard", 90L, Risk.HIGH);
        assertThat(options().dominatedBy()).isEmpty();
        assertThat(find("unheard").isReachKnown()).isFalse();
    }

    @Test
    void theFrontIsTheMostReachForEachAmount() {
        town.person("a", 0L, Risk.SOME, reach("regulars", 20))
                .person("b", 0L, Risk.SOME, reach("regulars", 30))
                .person("c", 50L, Risk.SOME, reach("regulars", 25))
                .person("d", 90L, Risk.SOME, reach("regulars", 80));
        assertThat(options().front()).extracting(Prospect::name).containsExactly("b", "d");
    }

    @Test
    void nobodyReachesMoreThanThereAre() {
        town.person("all", 10L, Risk.TINY, reach("regulars", 900), reach("families", 900));
        assertThat(find("all").reach()).isEqualTo(200 + 900);
    }

    /** 10 € for 2 × 50 contacts is 100 € a thousand; of those contacts 5 % do something. */
    @Test
    void costPerThousandAndPerEngagement() {
        town.voice("ann", 2_000, "2", reach("regulars", 50));
        assertThat(find("ann").costPerThousand().orElseThrow()).isEqualTo(10_000, within(1e-9));
        assertThat(find("ann").costPerEngagement().orElseThrow()).isEqualTo(1_000 / (100 * 0.05), within(1e-9));
        assertThat(find("ann").tier()).isEqualTo(ExposureTier.NANO);
    }

    @Test
    void anotherCurrencyIsAnUnknownCost() {
        assertThat(new Option(option("x"), person("x"), "", new Money(100, "USD"), null, List.of(), null, "")
                        .costIn("EUR"))
                .isEmpty();
    }

    @Test
    void eachNodeHasOneOption() {
        Plan plan = town.person("ann", 1L, Risk.TINY).plan();
        Option second = Option.about(new OptionId("second"), person("ann"));
        assertThat(new Put(Message.of("mix.command"), second).decide(plan)).isInstanceOf(Decision.Rejected.class);
    }

    @Test
    void goesWithItsNodeAndLosesWhatIsGoneFromItsSegments() {
        Plan plan = town.person("ann", 1L, Risk.TINY, reach("regulars", 5), reach("families", 6))
                .mix("Ours", "ann")
                .plan();
        assertThat(after(plan, new Remove(Message.of("mix.command"), new SegmentId("families")))
                        .get(option("ann"))
                        .reaches())
                .containsExactly(reach("regulars", 5));
        Plan without = after(plan, new Remove(Message.of("mix.command"), person("ann")));
        assertThat(without.all(Option.class)).isEmpty();
        assertThat(without.all(Mix.class)).allMatch(mix -> mix.options().isEmpty());
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> Option.about(option("x"), new SegmentId("regulars")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        new Option(option("x"), person("x"), "", null, null, List.of(), new BigDecimal("0.5"), ""))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Option(
                        option("x"),
                        person("x"),
                        "",
                        null,
                        null,
                        List.of(reach("regulars", 1), reach("regulars", 2)),
                        null,
                        ""))
                .isInstanceOf(Refused.class);
    }

    private static Plan after(Plan plan, Remove remove) {
        return remove.decide(plan) instanceof Decision.Accepted(var changes) ? plan.with(changes) : plan;
    }
}
