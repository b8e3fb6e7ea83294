package hearth.desktop.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Settings;
import hearth.plan.scorecard.Aggregate;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.Measurement;
import hearth.plan.scorecard.MeasurementId;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Series;
import hearth.plan.scorecard.Unit;
import hearth.testing.TestDesk;
import hearth.text.KpiTexts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entering numbers in the grid of a German plan: a comma is the decimal sign. */
class NumbersModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final KpiId SHARE = new KpiId("share");

    private final TestDesk test = TestDesk.with(
            TODAY,
            List.of(
                    Settings.of("Bäckerei", "EUR", Locale.GERMANY, ZoneOffset.UTC, TODAY),
                    kpi(),
                    new Measurement(new MeasurementId("m"), SHARE, SEPTEMBER, new BigDecimal("0.2"), "", "")));
    private final PageModel page =
            new PageModel(test.desk(), new KpiTexts(test.desk().texts(), "EUR"));
    private final NumbersModel grid = page.grid();

    @BeforeEach
    void open() {
        page.open(SHARE);
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void aPercentageIsTypedAsOneAndKeptAsAFraction() {
        assertThat(grid.enter(OCTOBER, "12,5 %")).isTrue();

        assertThat(value(OCTOBER)).isEqualByComparingTo("0.125");
        assertThat(line(OCTOBER).typed()).isEqualTo("12,5");
    }

    @Test
    void whatIsNoNumberStaysWithItsReasonUntilItIsMended() {
        assertThat(grid.enter(OCTOBER, "viel")).isFalse();

        assertThat(line(OCTOBER).typed()).isEqualTo("viel");
        assertThat(line(OCTOBER).reason()).isEqualTo("“viel” is not a number.");
        assertThat(test.session().revision()).isZero();

        assertThat(grid.enter(OCTOBER, "21")).isTrue();
        assertThat(line(OCTOBER).isBad()).isFalse();
    }

    @Test
    void nothingTypedTakesTheNumberAway() {
        assertThat(grid.enter(SEPTEMBER, "")).isTrue();

        assertThat(series().points()).isEmpty();
        test.session().undo();
        assertThat(value(SEPTEMBER)).isEqualByComparingTo("0.2");
    }

    @Test
    void everyNumberIsAGestureButCorrectingItAtOnceIsTheSame() {
        grid.enter(OCTOBER, "21");
        grid.enter(OCTOBER, "22");
        test.later(Duration.ofSeconds(5));
        grid.enter(OCTOBER, "23");

        assertThat(test.session().journal().undoName())
                .contains(Message.of("scorecard.command.enter", "Share", "Okt 2026"));
        test.session().undo();
        assertThat(value(OCTOBER)).isEqualByComparingTo("0.22");
        test.session().undo();
        assertThat(series().at(OCTOBER)).isEmpty();
    }

    @Test
    void aCopiedColumnIsOneGestureAndItsBadLinesAreShown() {
        grid.paste(LocalDate.of(2026, 7, 1), "Juli\t18,5\n\nx\n21,25\n");

        assertThat(value(LocalDate.of(2026, 7, 1))).isEqualByComparingTo("0.185");
        assertThat(series().at(LocalDate.of(2026, 8, 1))).isEmpty();
        assertThat(line(SEPTEMBER).reason()).contains("x");
        assertThat(value(SEPTEMBER)).isEqualByComparingTo("0.2");
        assertThat(value(OCTOBER)).isEqualByComparingTo("0.2125");

        test.session().undo();
        assertThat(series().points()).hasSize(1);
    }

    @Test
    void whatWouldLieInTheFutureIsLeftOut() {
        grid.paste(OCTOBER, "20\n21\n22\n23");

        assertThat(series().points()).extracting(Series.Point::start).endsWith(OCTOBER, LocalDate.of(2026, 11, 1));
        assertThat(test.told()).containsExactly(Message.of("scorecard.paste.future", 2));
    }

    @Test
    void theGridBeginsWithTheNumberThatIsMissing() {
        assertThat(grid.lines().get().get(grid.start()).number().start()).isEqualTo(OCTOBER);

        grid.enter(OCTOBER, "21");
        assertThat(grid.lines().get().get(grid.start()).number().start()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void aNumberCanHaveANoteAndANoteAloneIsNothing() {
        grid.note(SEPTEMBER, "Counted on the bridge");
        grid.note(OCTOBER, "Nobody counted");

        assertThat(line(SEPTEMBER).number().note()).isEqualTo("Counted on the bridge");
        assertThat(series().points()).hasSize(1);
    }

    @Test
    void severalNumbersOfOnePeriodBecomeTheOneThatIsEntered() {
        test.desk()
                .execute(new Put(
                        Message.of("x"),
                        new Measurement(
                                new MeasurementId("n"), SHARE, SEPTEMBER.plusDays(9), new BigDecimal("0.3"), "", "")));

        grid.enter(SEPTEMBER, "25");

        assertThat(test.plan().all(Measurement.class)).hasSize(1);
        assertThat(value(SEPTEMBER)).isEqualByComparingTo("0.25");
    }

    private NumbersModel.Line line(LocalDate start) {
        return grid.lines().get().stream()
                .filter(line -> line.number().start().equals(start))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal value(LocalDate start) {
        return series().at(start).orElseThrow();
    }

    private Series series() {
        return Series.of(test.plan(), test.plan().get(SHARE));
    }

    private static Kpi kpi() {
        KpiDraft draft = KpiDraft.empty(Perspective.MARKET_SHARE, LocalDate.of(2026, 1, 1));
        return new Kpi(
                SHARE,
                "Share",
                draft.perspective(),
                draft.kind(),
                Unit.PERCENT,
                draft.direction(),
                draft.period(),
                Aggregate.LAST,
                "",
                null,
                draft.since(),
                "",
                0);
    }
}
