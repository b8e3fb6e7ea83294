package hearth.picture;

import static hearth.plan.mix.Town.option;
import static hearth.plan.mix.Town.person;
import static hearth.plan.mix.Town.reach;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Plan;
import hearth.plan.mix.MixFigures;
import hearth.plan.mix.Options;
import hearth.plan.mix.Risk;
import hearth.plan.mix.Town;
import hearth.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MixPicturesTest {

    private final Texts texts = new Texts(Locale.UK);
    private final Plan plan = new Town()
            .segment("regulars", 400L)
            .segment("families", null)
            .person("Ann", 10L, Risk.TINY, reach("regulars", 150))
            .person("Ben", 20L, Risk.SMALL, reach("regulars", 60))
            .person("Cleo", 900L, Risk.HUGE, reach("regulars", 300), reach("families", 90))
            .person("Dan", null, null, reach("regulars", 80))
            .person("Eve", 10L, Risk.TINY)
            .plan();

    private Picture options() {
        return OptionsPicture.of(
                Options.of(plan), Set.of(option("Ann")), Set.of(person("Cleo")), texts, "EUR", 600, 300);
    }

    private static Stream<String> words(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .map(Mark.Label::text);
    }

    @Test
    void everyOptionOfKnownReachCanBePointedAtAndSaysWhoBeatsIt() {
        assertThat(options().spots())
                .extracting(Spot::about)
                .containsExactlyInAnyOrder(person("Ann"), person("Ben"), person("Cleo"), person("Dan"));
        assertThat(options().spots())
                .filteredOn(spot -> person("Ben").equals(spot.about()))
                .singleElement()
                .satisfies(spot -> assertThat(spot.says()).contains("Beaten by Ann: reaches 150"));
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(options().description()).contains("4 options", "1 beaten");
        assertThat(words(options())).contains("Ann", "Ben", "Cleo", "Dan", "cost unknown", "?");
    }

    @Test
    void everythingStaysInsideThePicture() {
        for (double width : List.of(300.0, 600.0, 1_400.0)) {
            Picture picture = OptionsPicture.of(Options.of(plan), Set.of(), Set.of(), texts, "EUR", width, 200);
            assertThat(picture.spots()).allSatisfy(spot -> {
                assertThat(spot.x()).isBetween(0.0, width);
                assertThat(spot.y()).isBetween(0.0, 200.0);
            });
        }
    }

    @Test
    void nothingKnownIsAnEmptyPicture() {
        Options none = Options.of(new Town().plan());
        assertThat(OptionsPicture.of(none, Set.of(), Set.of(), texts, "EUR", 600, 300)
                        .spots())
                .isEmpty();
    }

    @Test
    void reachHasABarForEachSegmentAndSaysWhenItsSizeIsUnknown() {
        Picture picture = ReachPicture.of(MixFigures.of(plan, List.of(option("Ann"), option("Cleo"))), texts, 300);
        assertThat(picture.spots()).hasSize(2);
        assertThat(words(picture)).contains("84% · 338 of 400 · 1.3×", "at least 90; size unknown");
    }

    @Test
    void exposureNamesTheTiersAndWhoIsInThem() {
        MixFigures figures = MixFigures.of(plan, List.of(option("Ann"), option("Cleo")));
        Picture picture = ExposurePicture.of(figures.exposure(), 0.5, texts, 300);
        assertThat(words(picture)).contains("People without a following", "100%", "50% at most");
        assertThat(picture.spots().getFirst().says()).contains("Cleo 72%", "Ann 28%");
        assertThat(ExposurePicture.of(MixFigures.of(plan, List.of()).exposure(), 0.5, texts, 300)
                        .marks())
                .isEmpty();
    }
}
