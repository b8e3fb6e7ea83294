package hearth.plan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeeksTest {

    /** ISO 8601 week calendar: 2015, 2020, 2026 and 2032 have 53 weeks, their neighbours 52. */
    @Test
    void aYearHas52Or53Weeks() {
        assertThat(Weeks.ofYear(2026, DayOfWeek.MONDAY)).isEqualTo(new Weeks(LocalDate.of(2025, 12, 29), 53));
        assertThat(Weeks.ofYear(2027, DayOfWeek.MONDAY)).isEqualTo(new Weeks(LocalDate.of(2027, 1, 4), 52));
        for (int year = 2000; year < 2040; year++) {
            assertThat(Weeks.ofYear(year, DayOfWeek.MONDAY).count()).isEqualTo((int) IsoFields.WEEK_OF_WEEK_BASED_YEAR
                    .rangeRefinedBy(LocalDate.of(year, 7, 1))
                    .getMaximum());
        }
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void yearsFollowOnEachOtherWithoutGapWhateverTheFirstDay(DayOfWeek first) {
        for (int year = 2000; year < 2040; year++) {
            Weeks weeks = Weeks.ofYear(year, first);
            assertThat(weeks.days().end())
                    .isEqualTo(Weeks.ofYear(year + 1, first).first());
            assertThat(weeks.first().getDayOfWeek()).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void aWeekBelongsToTheYearWithMostOfItsDays(DayOfWeek first) {
        WeekFields fields = WeekFields.of(first, 4);
        LocalDate day = LocalDate.of(2019, 12, 20);
        for (int i = 0; i < 3000; i++, day = day.plusDays(1)) {
            assertThat(Weeks.yearOf(day, first)).isEqualTo(day.get(fields.weekBasedYear()));
        }
    }

    @Test
    void everyDayIsInItsWeek() {
        Weeks weeks = Weeks.from(LocalDate.of(2026, 11, 11), DayOfWeek.MONDAY, 2);
        assertThat(weeks.indexOf(LocalDate.of(2026, 11, 8))).isEqualTo(-1);
        assertThat(weeks.indexOf(LocalDate.of(2026, 11, 9))).isZero();
        assertThat(weeks.indexOf(LocalDate.of(2026, 11, 16))).isEqualTo(1);
        assertThat(weeks.indexOf(LocalDate.of(2026, 11, 23))).isEqualTo(2);
    }
}
