package hearth.plan.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.plan.DateRange;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The always-on meter, against values counted by hand. */
class AlwaysOnTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final DateRange FOUR_WEEKS = DateRange.of(MONDAY, 28);

    /** One thing done on each of these days, counted from the first Monday. */
    private static Activity on(int... days) {
        TreeMap<LocalDate, Activity.Day> all = new TreeMap<>();
        for (int day : days) {
            all.merge(MONDAY.plusDays(day), new Activity.Day(1, 0), (a, b) -> new Activity.Day(a.all() + 1, 0));
        }
        return new Activity(all);
    }

    private static AlwaysOn meter(int... days) {
        return AlwaysOn.of(on(days), FOUR_WEEKS);
    }

    private static DateRange days(int from, int to) {
        return new DateRange(MONDAY.plusDays(from), MONDAY.plusDays(to));
    }

    @Test
    void continuityIsTheShareOfWeeksWithAnything() {
        assertThat(meter(0, 6, 21).continuity()).hasValue(0.5);
        assertThat(meter(0, 7, 14, 21).continuity()).hasValue(1);
        assertThat(meter().continuity()).hasValue(0);
    }

    @Test
    void weeksAreCountedBackFromTheEnd() {
        DateRange thirty = DateRange.of(MONDAY, 30);
        assertThat(AlwaysOn.of(on(2, 9, 16, 23), thirty).continuity()).hasValue(1);
        assertThat(AlwaysOn.of(on(0), DateRange.of(MONDAY, 6)).continuity()).isEmpty();
    }

    @Test
    void theLongestSilenceLiesBetweenTwoDays() {
        assertThat(meter(0, 10, 15, 27).silence()).hasValue(days(16, 27));
        assertThat(meter(0, 10, 15, 27).silentDays()).isEqualTo(11);
    }

    @Test
    void theOpenEndIsSilenceToo() {
        assertThat(meter(0, 5, 10).silence()).hasValue(days(11, 28));
    }

    @Test
    void beforeAnythingBeganThereWasNoSilence() {
        assertThat(meter(20, 27).silence()).hasValue(days(21, 27));
        assertThat(meter(-3, 20, 27).silence()).hasValue(days(0, 20));
    }

    @Test
    void nothingAtAllIsSilentThroughout() {
        assertThat(meter().silence()).hasValue(FOUR_WEEKS);
        assertThat(meter().burst()).isEmpty();
    }

    @Test
    void somethingEveryDayIsNoSilence() {
        DateRange two = DateRange.of(MONDAY, 2);
        assertThat(AlwaysOn.of(on(0, 1), two).silence()).isEmpty();
    }

    @Test
    void aBurstIsTheDensestFourteenDays() {
        // Fourteen days from the 6th hold four of six; those from the 8th hold four as well, none holds five.
        assertThat(meter(0, 6, 8, 19, 19, 20).burst()).hasValueCloseTo(4 / 6.0, within(1e-12));
        assertThat(meter(0, 13, 14).burst()).hasValueCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void survivalIsWhatNeedsNoMoney() {
        TreeMap<LocalDate, Activity.Day> all = new TreeMap<>();
        all.put(MONDAY, new Activity.Day(3, 1));
        all.put(MONDAY.plusDays(4), new Activity.Day(1, 1));
        assertThat(AlwaysOn.of(new Activity(all), FOUR_WEEKS).survival()).hasValue(0.5);
    }

    @Test
    void aYearIsFiftyTwoWeeksWithToday() {
        DateRange year = AlwaysOn.year(MONDAY);
        assertThat(year.days()).isEqualTo(364);
        assertThat(year.contains(MONDAY)).isTrue();
        assertThat(year.contains(MONDAY.plusDays(1))).isFalse();
    }
}
