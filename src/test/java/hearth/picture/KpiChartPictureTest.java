package hearth.picture;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.scorecard.Aggregate;
import hearth.plan.scorecard.Direction;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.GoalId;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiChart;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiKind;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.MeasurementId;
import hearth.plan.scorecard.PathShape;
import hearth.plan.scorecard.Period;
import hearth.plan.scorecard.Periods;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Unit;
import hearth.text.KpiTexts;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KpiChartPictureTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final double WIDTH = 640;
    private static final double HEIGHT = 280;

    @ParameterizedTest
    @EnumSource(Period.class)
    void everythingLiesInsideThePicture(Period period) {
        Picture picture = picture(kpi(period, Unit.MONEY), numbers(period, 10_000, 3));

        assertThat(picture.marks()).allSatisfy(KpiChartPictureTest::isInside);
    }

    @Test
    void linesAreNamedWhereTheyEnd() {
        Picture picture = picture(kpi(Period.MONTH, Unit.NUMBER), numbers(Period.MONTH, 100, 3));

        assertThat(texts(picture)).contains("2025", "2024", "Goal");
    }

    @Test
    void namesOfLinesThatEndTogetherDoNotLieOnEachOther() {
        EndLabels ends = new EndLabels(12);
        ends.add(100, "2025", Tone.YEAR_BEFORE, false);
        ends.add(101, "2024", Tone.TWO_YEARS_BEFORE, false);
        ends.add(299, "Goal", Tone.GOAL, false);
        ends.add(300, "105", Tone.EMBER, true);

        List<Double> places = ends.marks(0, 0, 300).stream()
                .map(mark -> ((Mark.Label) mark).y())
                .toList();

        assertThat(places).isSorted();
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(15);
        }
        assertThat(places.getLast()).isLessThanOrEqualTo(304);
    }

    @Test
    void aSumThatIsStillGrowingIsNotJoinedSoThatItDoesNotLookLikeAFall() {
        Picture picture = picture(kpi(Period.MONTH, Unit.NUMBER), numbers(Period.MONTH, 100, 1));

        List<Mark.Path> ember = picture.marks().stream()
                .filter(Mark.Path.class::isInstance)
                .map(Mark.Path.class::cast)
                .filter(path -> path.stroke() != null && path.stroke().tone() == Tone.EMBER)
                .toList();

        assertThat(ember)
                .singleElement()
                .satisfies(path -> assertThat(path.points()).hasSize(10));
        assertThat(texts(picture)).anyMatch(text -> text.endsWith("so far"));
    }

    @Test
    void pointingAtAPeriodSaysAllThatIsKnownOfIt() {
        Picture picture = picture(kpi(Period.MONTH, Unit.PERCENT), numbers(Period.MONTH, 0.25, 3));

        assertThat(picture.spots()).hasSize(12);
        assertThat(picture.spots().get(9).says())
                .startsWith("Oct 2026\n")
                .contains("2025: ")
                .contains("Path to the goal: ")
                .endsWith("A good month");
    }

    @Test
    void withoutNumbersItSaysSo() {
        Picture picture = picture(kpi(Period.MONTH, Unit.NUMBER), List.of());

        assertThat(texts(picture)).contains("No numbers in this year yet");
        assertThat(picture.description()).isEqualTo("Orders in 2026: no numbers yet.");
    }

    private static Picture picture(Kpi kpi, List<Entity> numbers) {
        List<Entity> all = new ArrayList<>(numbers);
        all.add(kpi);
        all.add(Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY));
        KpiChart chart = KpiChart.of(Plan.of(all), kpi, TODAY);
        return KpiChartPicture.of(chart, new KpiTexts(new Texts(Locale.UK), "EUR"), WIDTH, HEIGHT);
    }

    private static List<Entity> numbers(Period period, double size, int years) {
        List<Entity> numbers = new ArrayList<>();
        for (LocalDate start : Periods.between(period, LocalDate.of(2027 - years, 1, 4), TODAY)) {
            double value = size * (1 + start.getMonthValue() / 20.0);
            String note = start.equals(LocalDate.of(2026, 10, 1)) ? "A good month" : "";
            numbers.add(new Measurement(
                    new MeasurementId("m" + start), new KpiId("orders"), start, BigDecimal.valueOf(value), "", note));
        }
        numbers.add(new Goal(
                new GoalId("goal"),
                new KpiId("orders"),
                BigDecimal.valueOf(size),
                BigDecimal.valueOf(2 * size),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 6, 30),
                PathShape.STRAIGHT,
                ""));
        return numbers;
    }

    private static Kpi kpi(Period period, Unit unit) {
        return new Kpi(
                new KpiId("orders"),
                "Orders",
                Perspective.SALES,
                KpiKind.OUTCOME,
                unit,
                Direction.UP,
                period,
                Aggregate.SUM,
                "",
                null,
                LocalDate.of(2024, 1, 1),
                "",
                0);
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }

    private static void isInside(Mark mark) {
        switch (mark) {
            case Mark.Path path ->
                assertThat(path.points())
                        .allSatisfy(point -> assertThat(point.x()).isBetween(0.0, WIDTH))
                        .allSatisfy(point -> assertThat(point.y()).isBetween(0.0, HEIGHT));
            case Mark.Box box -> {
                assertThat(box.x()).isNotNegative();
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(WIDTH);
            }
            case Mark.Disc disc -> assertThat(disc.y() - disc.radius()).isNotNegative();
            case Mark.Faded faded -> faded.marks().forEach(KpiChartPictureTest::isInside);
            case Mark.Label label -> {
                double width = TextWidth.of(label.text(), label.size());
                double start = switch (label.anchor()) {
                    case START -> label.x();
                    case MIDDLE -> label.x() - width / 2;
                    case END -> label.x() - width;
                };
                assertThat(start).as(label.text()).isNotNegative();
                assertThat(start + width).as(label.text()).isLessThanOrEqualTo(WIDTH);
                assertThat(label.y() - label.size()).as(label.text()).isNotNegative();
            }
        }
    }
}
