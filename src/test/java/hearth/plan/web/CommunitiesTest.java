package hearth.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
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
import org.junit.jupiter.api.Test;

class CommunitiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final List<Entity> all =
            new ArrayList<>(List.of(Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY)));

    @Test
    void twoCirclesOfFriendsWithOneTieBetweenThemAreTwoGroups() {
        clique("a", 5);
        clique("b", 4);
        tie("a0", "b0");
        Communities found = found();

        assertThat(found.of(id("a3"))).hasValue(0);
        assertThat(found.of(id("b3"))).hasValue(1);
        assertThat(found.quick()).isFalse();
    }

    @Test
    void aGroupIsCalledAfterWhoeverHasMostTiesInsideIt() {
        clique("a", 5);
        clique("b", 5);
        tie("a2", "b3");
        person("fan");
        tie("fan", "b3");

        assertThat(found().centres()).extracting(MapNode::label).contains("b3");
    }

    @Test
    void whoeverIsTiedToNobodyBelongsToNoGroup() {
        clique("a", 3);
        person("hermit");

        assertThat(found().of(id("hermit"))).isEmpty();
    }

    @Test
    void manyTiesAreGroupedQuicklyAndItIsSaid() {
        for (int group = 0; group < 50; group++) {
            clique("g%02d-".formatted(group), 14);
        }
        for (int group = 1; group < 50; group++) {
            tie("g00-0", "g%02d-0".formatted(group));
        }
        Communities found = found();

        assertThat(found.quick()).isTrue();
        assertThat(found.of(id("g07-3"))).isEqualTo(found.of(id("g07-4")));
        assertThat(found.of(id("g07-3"))).isNotEqualTo(found.of(id("g08-3")));
        assertThat(found).isEqualTo(found());
    }

    private void clique(String name, int size) {
        for (int i = 0; i < size; i++) {
            person(name + i);
            for (int j = 0; j < i; j++) {
                tie(name + i, name + j);
            }
        }
    }

    private void person(String id) {
        all.add(Person.named(id(id), id));
    }

    private void tie(String from, String to) {
        all.add(new Tie(new TieId(from + "_" + to), id(from), id(to), TieKind.KNOWS, 2, ""));
    }

    private static PersonId id(String id) {
        return new PersonId(id);
    }

    private Communities found() {
        return Communities.of(Landscape.of(Plan.of(all), TODAY));
    }
}
