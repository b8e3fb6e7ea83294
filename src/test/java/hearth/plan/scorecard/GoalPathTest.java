package hearth.plan.scorecard;

import static hearth.plan.scorecard.Samples.day;
import static hearth.plan.scorecard.Samples.goal;
import static hearth.plan.scorecard.Samples.measured;
import static hearth.plan.scorecard.Samples.monthly;
import static hearth.plan.scorecard.Samples.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GoalPathTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static final String MEAN_1949 = "126.666666666666667";

    /** International airline passengers of 1949 in thousands (Box, Jenkins &amp; Reinsel, series G). */
    private static final int[] AIRLINE_1949 = {112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118};

    @ParameterizedTest
    @EnumSource(names = {"STRAIGHT", "STEPPED"})
    void aPathWithoutSeasonsStartsAtTheBaselineAndEndsAtTheTarget(PathShape shape) {
        GoalPath path = GoalPath.of(goal("200", "300", "1950-01-01", "1950-12-31", shape), airline());

        assertThat(path.expectedOn(day("1949-06-01"))).isCloseTo(200, EXACT);
        assertThat(path.expectedOn(day("1950-01-01"))).isCloseTo(200, EXACT);
        assertThat(path.expectedOn(day("1950-12-31"))).isCloseTo(300, EXACT);
        assertThat(path.expectedOn(day("1951-06-01"))).isCloseTo(300, EXACT);
    }

    @Test
    void aStraightPathGoesInEqualPartsADay() {
        GoalPath path = path("100", "200", "2026-01-01", "2026-04-11", PathShape.STRAIGHT);

        assertThat(path.expectedOn(day("2026-01-02"))).isCloseTo(101, EXACT);
        assertThat(path.expectedOn(day("2026-02-20"))).isCloseTo(150, EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-30, 100",
        "2026-03-31, 125",
        "2026-06-29, 125",
        "2026-06-30, 150",
        "2026-12-30, 175",
        "2026-12-31, 200",
    })
    void aStepIsDueOnTheLastDayOfItsThreeMonths(LocalDate day, double expected) {
        GoalPath path = path("100", "200", "2026-01-01", "2026-12-31", PathShape.STEPPED);

        assertThat(path.expectedOn(day)).isCloseTo(expected, EXACT);
    }

    @Test
    void aDayTooManyIsNoStepOfItsOwn() {
        GoalPath path = path("100", "200", "2026-01-01", "2027-01-01", PathShape.STEPPED);

        assertThat(path.expectedOn(day("2026-12-31"))).isCloseTo(175, EXACT);
        assertThat(path.expectedOn(day("2027-01-01"))).isCloseTo(200, EXACT);
    }

    @Test
    void lessThanAQuarterIsOneStep() {
        GoalPath path = path("100", "200", "2026-01-01", "2026-02-01", PathShape.STEPPED);

        assertThat(path.expectedOn(day("2026-01-31"))).isCloseTo(100, EXACT);
    }

    /** The year's mean is 1520 ÷ 12; a goal that only holds it expects the year before again, month by month. */
    @Test
    void seasonsOfTheYearBeforeShapeTheWay() {
        GoalPath path =
                GoalPath.of(goal(MEAN_1949, MEAN_1949, "1950-01-01", "1950-12-31", PathShape.SEASONAL), airline());

        assertThat(path.hasItsShape()).isTrue();
        IntStream.rangeClosed(1, 12)
                .forEach(month -> assertThat(path.expectedOf(Period.MONTH, LocalDate.of(1950, month, 1)))
                        .isCloseTo(AIRLINE_1949[month - 1], within(1e-6)));
    }

    @Test
    void weeksPassEvenlyFromMonthToMonth() {
        Seasons even = new Seasons(List.of(1.0, 2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0), true);

        assertThat(even.index(day("2026-01-31"))).isCloseTo(1.5, within(0.02));
        assertThat(even.index(day("2026-02-14"))).isCloseTo(2, within(0.02));
        assertThat(even.index(day("2026-12-31"))).isCloseTo(1, EXACT);
    }

    @Test
    void withoutACompleteEarlierYearASeasonalPathIsStraight() {
        GoalPath seasonal = path("100", "200", "2026-01-01", "2026-12-31", PathShape.SEASONAL);
        GoalPath straight = path("100", "200", "2026-01-01", "2026-12-31", PathShape.STRAIGHT);

        assertThat(seasonal.hasItsShape()).isFalse();
        assertThat(seasonal.expectedOn(day("2026-07-01"))).isEqualTo(straight.expectedOn(day("2026-07-01")));
    }

    @Test
    void aWayDownIsAWayToo() {
        GoalPath path = path("40", "20", "2026-01-01", "2026-01-21", PathShape.STRAIGHT);

        assertThat(path.expectedOn(day("2026-01-11"))).isCloseTo(30, EXACT);
    }

    private static GoalPath path(String baseline, String target, String from, String by, PathShape shape) {
        return GoalPath.of(goal(baseline, target, from, by, shape), series(monthly()));
    }

    private static Series airline() {
        return series(
                monthly(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> measured(
                                LocalDate.of(1949, month, 1).toString(), Integer.toString(AIRLINE_1949[month - 1])))
                        .toArray(Measurement[]::new));
    }
}
