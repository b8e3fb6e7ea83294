package hearth.desktop.landscape.mix;

import static hearth.plan.mix.Town.option;
import static hearth.plan.mix.Town.person;
import static hearth.plan.mix.Town.reach;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Message;
import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.mix.Mix;
import hearth.plan.mix.Option;
import hearth.plan.mix.Risk;
import hearth.plan.mix.Town;
import hearth.plan.mix.Way;
import hearth.testing.TestDesk;
import org.junit.jupiter.api.Test;

/** What one does with options and mixes. */
class MixModelTest {

    private final Plan plan = new Town()
            .segment("regulars", 100L)
            .segment("families", 200L)
            .person("Ann", 10L, Risk.TINY, reach("regulars", 50))
            .person("Ben", 20L, Risk.SMALL, reach("families", 60))
            .person("Cleo", 90L, Risk.HUGE, reach("regulars", 80), reach("families", 90))
            .with(Person.named(person("Dan"), "Dan"))
            .plan();
    private final TestDesk desk = TestDesk.with(Town.TODAY, plan);
    private final MixModel model = new MixModel(desk.desk());

    private Mix mix() {
        return model.seen().get().mix().orElseThrow();
    }

    @Test
    void theFirstTickBeginsAMixAndUndoTakesItBack() {
        model.toggle(option("Ann"));
        assertThat(mix().options()).containsExactly(option("Ann"));
        assertThat(model.seen().get().figures().people()).isEqualTo(50);
        desk.desk().session().undo();
        assertThat(desk.plan()).isEqualTo(plan);
    }

    /** Where the panel beside the table has to give way, this line stays. */
    @Test
    void whatAMixComesToFitsALine() {
        MixWords words = new MixWords(desk.desk().texts());
        assertThat(words.inShort(model.seen().get())).isEqualTo("Tick what goes into the mix; click to edit.");
        model.toggle(option("Ann"));
        model.budget("100");
        assertThat(words.inShort(model.seen().get()))
                .isEqualTo("First 90 days · About 50 people · €10 of €100 · one caution");
    }

    @Test
    void aSecondTickTakesItOutAgain() {
        model.toggle(option("Ann"));
        model.toggle(option("Ben"));
        model.toggle(option("Ann"));
        assertThat(mix().options()).containsExactly(option("Ben"));
    }

    @Test
    void theBestMixKeepsToBudgetAndRiskAndSaysHowItWasFound() {
        model.budget("100");
        model.risk(Risk.SMALL);
        model.search(null);
        assertThat(mix().options()).containsExactlyInAnyOrder(option("Ann"), option("Ben"));
        assertThat(model.found().get().orElseThrow().way()).isEqualTo(Way.EXACT);
        model.toggle(option("Ben"));
        assertThat(model.found().get()).isEmpty();
    }

    @Test
    void whatIsTypedAsABudgetMustBeMoney() {
        model.budget("lots");
        assertThat(model.refused().get()).isPresent();
        assertThat(desk.plan().all(Mix.class)).isEmpty();
        model.budget("12.50");
        assertThat(model.refused().get()).isEmpty();
        assertThat(mix().budget()).isEqualTo(new Money(1250, "EUR"));
        model.budget("");
        assertThat(mix().budget()).isNull();
    }

    @Test
    void speaksUpWhenOnePersonCarriesMoreThanHalf() {
        model.toggle(option("Ann"));
        assertThat(model.seen().get().cautions()).extracting(Message::key).contains("mix.caution.person");
    }

    @Test
    void severalMixesStandSideBySide() {
        model.toggle(option("Ann"));
        Mix first = mix();
        model.add();
        model.rename("Bold");
        model.toggle(option("Cleo"));
        assertThat(model.seen().get().mixes()).extracting(Mix::name).containsExactly(first.name(), "Bold");
        model.pick(first.id());
        assertThat(mix().options()).containsExactly(option("Ann"));
        model.remove();
        assertThat(mix().name()).isEqualTo("Bold");
        assertThat(desk.plan().all(Option.class)).hasSize(3);
    }

    @Test
    void somebodyCanBeWeighedOfWhomNothingIsKnownYet() {
        model.weigh(person("Dan"));
        model.weigh(person("Dan"));
        assertThat(model.seen().get().options().all()).hasSize(4).anyMatch(each -> !each.isReachKnown());
    }
}
