package hearth.plan.rhythm;

import static hearth.plan.rhythm.Rhythms.channel;
import static hearth.plan.rhythm.Rhythms.done;
import static hearth.plan.rhythm.Rhythms.plan;
import static hearth.plan.rhythm.Rhythms.rhythm;
import static hearth.plan.rhythm.Rhythms.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import hearth.plan.channel.ChannelId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The year 2026 has 53 weeks; today, Wednesday 11 November, is in the 46th. */
class YearStripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 11);
    private static final Weeks YEAR = Weeks.ofYear(2026, DayOfWeek.MONDAY);
    private static final int THIS_WEEK = 45;
    private static final Rhythm LETTER = rhythm("letter", "FREQ=WEEKLY;BYDAY=MO,TH", "mail", null);

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static StripState thisWeek(Plan plan) {
        return state(plan, THIS_WEEK);
    }

    private static StripState state(Plan plan, int week) {
        return YearStrip.of(plan, YEAR, TODAY)
                .rows()
                .getFirst()
                .cells()
                .get(week)
                .state();
    }

    @Test
    void everyWeekOfTheYearHasItsSquare() {
        StripRow row = YearStrip.of(plan(channel("mail", 0), LETTER), YEAR, TODAY)
                .rows()
                .getFirst();
        assertThat(row.cells()).hasSize(53);
        assertThat(row.cells().getFirst().missed())
                .as("only Thursday 1 January")
                .isEqualTo(1);
        assertThat(row.cells().getLast().planned()).isEqualTo(2);
    }

    @Test
    void aSquareSaysHowItsWeekWent() {
        Plan plan = plan(channel("mail", 0), LETTER);
        assertThat(state(plan, THIS_WEEK - 1)).isEqualTo(StripState.MISSED);
        assertThat(state(plan, THIS_WEEK + 1)).isEqualTo(StripState.PLANNED);
        assertThat(thisWeek(plan(channel("mail", 0), LETTER, done("letter", november(9)))))
                .isEqualTo(StripState.PARTLY);
        assertThat(thisWeek(
                        plan(channel("mail", 0), LETTER, done("letter", november(9)), skipped("letter", november(12)))))
                .isEqualTo(StripState.DONE);
        assertThat(thisWeek(plan(
                        channel("mail", 0), LETTER, skipped("letter", november(9)), skipped("letter", november(12)))))
                .isEqualTo(StripState.SKIPPED);
        assertThat(thisWeek(plan(channel("mail", 0)))).isEqualTo(StripState.NONE);
    }

    @Test
    void channelsStandInTheirOrderAndTheRestComesLast() {
        Plan plan = plan(channel("window", 1), channel("mail", 0), LETTER, rhythm("walk", "FREQ=DAILY"));
        assertThat(YearStrip.of(plan, YEAR, TODAY).rows())
                .extracting(row -> row.channel() == null ? "" : row.channel().name())
                .containsExactly("mail", "window", "");
    }

    @Test
    void aPeakIsMarkedWhereItBurns() {
        Peak peak = new Peak(
                new PeakId("fair"), "Fair", DateRange.of(november(20), 10), List.of(new ChannelId("mail")), "", 0);
        Peak last = new Peak(new PeakId("old"), "Old", DateRange.of(LocalDate.of(2025, 6, 1), 10), List.of(), "", 1);
        YearStrip strip = YearStrip.of(plan(channel("mail", 0), channel("window", 1), peak, last), YEAR, TODAY);
        assertThat(strip.peaks()).containsExactly(peak);
        assertThat(strip.rows().getFirst().peaks()).containsExactly(peak);
        assertThat(strip.rows().getLast().peaks()).isEmpty();
    }
}
