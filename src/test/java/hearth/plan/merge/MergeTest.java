package hearth.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Change;
import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.plan.merge.Conflict.Cause;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.MeasurementId;
import hearth.testing.BigPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of two copies that were edited apart, case by case; by chance in {@link RandomMergeTest}. */
class MergeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Kpi KPI = BigPlan.of(1, new BigPlan.Size(4, 1, 1, 0))
            .all(Kpi.class)
            .iterator()
            .next();

    private static final Person ANNA = Person.named(new PersonId("anna"), "Anna");
    private static final Person BEN = Person.named(new PersonId("ben"), "Ben");
    private static final Person CLEO = Person.named(new PersonId("cleo"), "Cleo");
    private static final Person DAN = Person.named(new PersonId("dan"), "Dan");
    private static final Plan PEOPLE = with(Plan.empty(), ANNA, BEN, CLEO, DAN);

    private static Plan with(Plan plan, Entity... entities) {
        return plan.with(Arrays.stream(entities)
                .map(each -> new Change(plan.find(each.id()).orElse(null), each))
                .toList());
    }

    private static Plan without(Plan plan, Entity entity) {
        return plan.with(List.of(new Change(entity, null)));
    }

    private static Measurement number(String id, LocalDate day, int value) {
        return new Measurement(new MeasurementId(id), KPI.id(), day, BigDecimal.valueOf(value), "", "");
    }

    private static Tie tie(String id, NodeId<?> from, NodeId<?> to) {
        return new Tie(new TieId(id), from, to, TieKind.KNOWS, 1, "");
    }

    @Test
    void whatEachSideChangedOfOnePersonIsInTheMerge() {
        Plan mine = with(PEOPLE, ANNA.edit().company("Mill").person());
        Plan theirs = with(PEOPLE, ANNA.edit().role("Miller").person());
        Merge merge = Merge.of(PEOPLE, mine, theirs, Choices.all(Side.MINE));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.plan())
                .isEqualTo(
                        with(PEOPLE, ANNA.edit().company("Mill").role("Miller").person()));
    }

    @ParameterizedTest
    @EnumSource
    void aFieldThatBothChangedIsAskedAbout(Side side) {
        Plan mine = with(PEOPLE, ANNA.edit().company("Mill").person());
        Plan theirs = with(PEOPLE, ANNA.edit().company("Bank").person());
        Merge merge = Merge.of(PEOPLE, mine, theirs, Choices.all(side));
        assertThat(merge.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.spot().field()).isEqualTo("company");
            assertThat(conflict.mine()).isEqualTo("Mill");
            assertThat(conflict.theirs()).isEqualTo("Bank");
        });
        assertThat(merge.plan()).isEqualTo(side == Side.MINE ? mine : theirs);
    }

    @Test
    void aTieThatBothDrewIsOneTie() {
        Plan mine = with(PEOPLE, tie("here", ANNA.id(), BEN.id()));
        Plan theirs = with(PEOPLE, tie("there", BEN.id(), ANNA.id()));
        Merge merge = Merge.of(PEOPLE, mine, theirs, Choices.all(Side.MINE));
        assertThat(merge.conflicts().stream().map(Conflict::cause)).doesNotContain(Cause.TOGETHER);
        assertThat(merge.plan().all(Tie.class)).hasSize(1);
    }

    /** Monday's number was removed here and Tuesday's moved to its day; there Monday's was corrected. */
    @ParameterizedTest
    @EnumSource
    void aNumberThatComesBackDoesNotStandBesideOneThatMovedToItsDay(Side side) {
        Measurement monday = number("monday", MONDAY, 10);
        Measurement tuesday = number("tuesday", TUESDAY, 20);
        Plan base = with(Plan.empty(), KPI, monday, tuesday);
        Plan mine = with(without(base, monday), number("tuesday", MONDAY, 20));
        Plan theirs = with(base, number("monday", MONDAY, 11));
        Merge merge = Merge.of(base, mine, theirs, Choices.all(side));
        assertThat(merge.conflicts()).isNotEmpty();
        assertThat(merge.plan().all(Measurement.class))
                .extracting(Measurement::date)
                .doesNotHaveDuplicates();
    }

    /** Each side moved another end of one tie; both together would repeat a tie that stands. */
    @Test
    void aMixtureThatThePlanRefusesShowsEachSidesOwnPart() {
        Plan base = with(PEOPLE, tie("moved", ANNA.id(), BEN.id()), tie("stands", DAN.id(), CLEO.id()));
        Tie here = tie("moved", ANNA.id(), CLEO.id());
        Tie there = tie("moved", DAN.id(), BEN.id());
        Merge merge = Merge.of(base, with(base, here), with(base, there), Choices.all(Side.MINE));
        assertThat(merge.conflicts())
                .filteredOn(conflict -> conflict.cause() == Cause.TOGETHER)
                .isNotEmpty()
                .allSatisfy(conflict -> {
                    assertThat(conflict.mine()).isEqualTo(here);
                    assertThat(conflict.theirs()).isEqualTo(there);
                });
        assertThat(merge.plan().all(Tie.class))
                .allSatisfy(each -> assertThat(each.objections(merge.plan())).isEmpty());
    }
}
