package hearth.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceMergeTest {

    private static final PersonId ANNA = new PersonId("anna");
    private static final Settings SETTINGS =
            Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, LocalDate.of(2026, 11, 21));
    private static final Plan BASE = at(new Place(0, 0, true));
    private static final Place OWN = new Place(500, 7);

    @ParameterizedTest
    @EnumSource
    void whereSomebodyPutItCountsMoreThanWhereALayoutDid(Side otherwise) {
        for (Merge merge : List.of(
                Merge.of(BASE, at(OWN), at(new Place(3, 4, true)), Choices.all(otherwise)),
                Merge.of(BASE, at(new Place(3, 4, true)), at(OWN), Choices.all(otherwise)))) {
            assertThat(merge.conflicts()).isEmpty();
            assertThat(merge.plan().get(ANNA).place()).isEqualTo(OWN);
        }
    }

    @Test
    void twoLayoutsAgreeOnOneOfTheirPlacesWithoutAsking() {
        Plan one = at(new Place(3, 4, true));
        Plan other = at(new Place(5, 6, true));
        Merge here = Merge.of(BASE, one, other, Choices.all(Side.MINE));
        assertThat(here.conflicts()).isEmpty();
        assertThat(Merge.of(BASE, other, one, Choices.all(Side.MINE)).plan()).isEqualTo(here.plan());
    }

    @Test
    void twoPlacesThatPeopleChoseAreAskedAbout() {
        Merge merge = Merge.of(BASE, at(OWN), at(new Place(1, 1)), Choices.all(Side.MINE));
        assertThat(merge.conflicts()).hasSize(1);
    }

    private static Plan at(Place place) {
        return Plan.of(List.<Entity>of(SETTINGS, Person.named(ANNA, "Anna").at(place)));
    }
}
