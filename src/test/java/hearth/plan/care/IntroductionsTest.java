package hearth.plan.care;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.care.Introductions.Line;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntroductionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static Person person(String id, @Nullable String by, int daysAgo) {
        return Person.named(new PersonId(id), id)
                .edit()
                .introducedBy(by == null ? null : new PersonId(by))
                .since(TODAY.minusDays(daysAgo))
                .person();
    }

    private static Introductions of(Person... people) {
        return Introductions.of(Plan.of(List.<Entity>of(people)), TODAY);
    }

    private static List<String> drawn(Introductions introductions) {
        return introductions.lines().stream()
                .map(line -> "  ".repeat(line.depth()) + line.person().name() + " " + line.following())
                .toList();
    }

    @Test
    void theFullestTreeComesFirstAndEachInTheOrderOfTheirComing() {
        Introductions all = of(
                person("ada", null, 900),
                person("ben", "ada", 100),
                person("cem", "ada", 300),
                person("dee", "cem", 200),
                person("eve", null, 1000),
                person("fay", "eve", 10),
                person("gus", null, 5));
        assertThat(drawn(all)).containsExactly("ada 3", "  cem 1", "    dee 0", "  ben 0", "eve 1", "  fay 0");
        assertThat(all.introduced()).isEqualTo(4);
        assertThat(all.introducers()).isEqualTo(3);
        assertThat(all.depth()).isEqualTo(2);
    }

    @Test
    void whoWasNeitherBroughtNorBroughtAnybodyIsLeftOut() {
        assertThat(of(person("gus", null, 5)).lines()).isEmpty();
    }

    @Test
    void aCircleOfAForeignFileIsOpenedAtItsFirstPersonAndLosesNobody() {
        Introductions all = of(person("ada", "cem", 3), person("ben", "ada", 2), person("cem", "ben", 1));
        assertThat(all.lines()).extracting(line -> line.person().name()).containsExactlyInAnyOrder("ada", "ben", "cem");
        assertThat(all.lines()).filteredOn(line -> line.introducer() == null).hasSize(1);
        assertThat(all.lines().getFirst().following()).isEqualTo(2);
    }

    @Test
    void nobodyCanHaveBeenBroughtByWhomTheyBrought() {
        Plan plan = Plan.of(List.<Entity>of(
                person("ada", null, 3), person("ben", "ada", 2), person("cem", "ben", 1), person("dee", null, 1)));
        assertThat(Introductions.isCircle(plan, new PersonId("ada"), new PersonId("cem")))
                .isTrue();
        assertThat(Introductions.isCircle(plan, new PersonId("ada"), new PersonId("ada")))
                .isTrue();
        assertThat(Introductions.isCircle(plan, new PersonId("cem"), new PersonId("dee")))
                .isFalse();
    }

    @Test
    void aChainAsLongAsAPlanIsNoTrouble() {
        List<Person> chain = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            chain.add(person("p" + i, i == 0 ? null : "p" + (i - 1), 5_000 - i));
        }
        Introductions all = Introductions.of(Plan.of(List.<Entity>copyOf(chain)), TODAY);
        assertThat(all.depth()).isEqualTo(4_999);
        assertThat(all.lines().getFirst().following()).isEqualTo(4_999);
    }

    @Test
    void customersStandInTheCore() {
        Person core = person("ada", null, 9).edit().ring(Ring.CORE).person();
        assertThat(of(core, person("ben", "ada", 1)).lines())
                .extracting(Line::customer)
                .containsExactly(true, false);
    }
}
