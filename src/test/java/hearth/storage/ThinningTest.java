package hearth.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.session.Occasion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which backups stay. */
class ThinningTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    /** Backups so many steps apart, the newest now. */
    private static List<Backup> every(Duration step, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> backup(NOW.minus(step.multipliedBy(n))))
                .toList();
    }

    private static Backup backup(Instant made) {
        return new Backup(Path.of(Backup.name(made, Occasion.HALF_HOUR)), made, Occasion.HALF_HOUR, 1);
    }

    private static List<Backup> kept(Collection<Backup> all, Instant now) {
        Set<Backup> spare = Set.copyOf(Thinning.spare(all, now, ZONE));
        return all.stream().filter(backup -> !spare.contains(backup)).toList();
    }

    private static long days(Collection<Backup> backups) {
        return backups.stream().map(ThinningTest::day).distinct().count();
    }

    private static long months(Collection<Backup> backups) {
        return backups.stream().map(b -> YearMonth.from(day(b))).distinct().count();
    }

    private static LocalDate day(Backup backup) {
        return LocalDate.ofInstant(backup.made(), ZONE);
    }

    @Test
    void fewBackupsAllStay() {
        assertThat(Thinning.spare(every(Duration.ofDays(400), 10), NOW, ZONE)).isEmpty();
    }

    @Test
    void everythingOfTheLastTwoDaysStays() {
        assertThat(kept(every(HALF_HOUR, 96), NOW)).hasSize(96);
    }

    @Test
    void theTwoDaysLastWorkedOnStayWholeHoweverLongAgo() {
        Instant monday = NOW.plus(Duration.ofDays(40));
        List<Backup> all = every(HALF_HOUR, 30);
        assertThat(kept(all, monday)).hasSize(30);
    }

    @Test
    void ofDaysBeforeThatTheLastStays() {
        List<Backup> kept = kept(every(Duration.ofHours(1), 24 * 12), NOW);
        assertThat(days(kept)).isEqualTo(12);
        assertThat(kept)
                .filteredOn(backup -> day(backup).equals(LocalDate.of(2026, 11, 15)))
                .containsExactly(backup(Instant.parse("2026-11-15T23:00:00Z")));
    }

    @Test
    void twelveDaysStayThenTenWeeksThenNineMonths() {
        List<Backup> kept = kept(every(Duration.ofDays(1), 1_000), NOW);
        assertThat(kept).hasSizeBetween(12, 31);
        assertThat(kept).contains(backup(NOW.minus(Duration.ofDays(11))));
        assertThat(kept).contains(backup(Instant.parse("2026-09-20T12:00:00Z")));
        assertThat(months(kept)).isEqualTo(9);
        assertThat(kept.getLast()).isEqualTo(backup(Instant.parse("2026-03-31T12:00:00Z")));
    }

    @Test
    void yearsWithoutTheProgramCostNothing() {
        List<Backup> all = every(HALF_HOUR, 2_000);
        assertThat(kept(all, NOW.plus(Duration.ofDays(3_650)))).containsAll(kept(all, NOW.plus(Duration.ofDays(3))));
    }

    @Test
    void whatComesFromTheFutureStaysAndTakesNobodysPlace() {
        List<Backup> real = every(Duration.ofHours(7), 500);
        List<Backup> all = new ArrayList<>(real);
        IntStream.range(0, 100)
                .mapToObj(n -> backup(NOW.plus(Duration.ofDays(n + 1))))
                .forEach(all::add);
        assertThat(Thinning.spare(all, NOW, ZONE)).isEqualTo(Thinning.spare(real, NOW, ZONE));
    }

    @Test
    void aClockAtItsBeginningDeletesNothing() {
        assertThat(Thinning.spare(every(HALF_HOUR, 5_000), Instant.EPOCH, ZONE)).isEmpty();
    }

    @Test
    void aClockFarAheadMakesNothingOld() {
        List<Backup> all = every(Duration.ofHours(12), 2_000);
        Instant wrong = Instant.parse("2090-01-01T00:00:00Z");
        List<Backup> ahead = new ArrayList<>(all);
        ahead.add(backup(wrong));
        List<Backup> kept = kept(ahead, wrong);
        assertThat(days(kept)).isGreaterThanOrEqualTo(12);
        assertThat(months(kept)).isEqualTo(9);
        assertThat(kept).containsAll(all.subList(0, 9));
    }

    @Test
    void thinningTwiceTakesNothingMore() {
        List<Backup> kept = kept(every(HALF_HOUR, 10_000), NOW);
        assertThat(Thinning.spare(kept, NOW, ZONE)).isEmpty();
    }

    @Test
    void twoOfTheSameSecondAreTwo() {
        Backup first = backup(NOW);
        Backup second = new Backup(Path.of("other"), NOW, Occasion.IMPORT, 1);
        assertThat(Thinning.spare(List.of(first, second), NOW, ZONE)).isEmpty();
    }

    /** Working hours only, half-hourly, thinned after every backup as the program does. */
    @Test
    void threeYearsOfWorkLeaveFewAndReachFarBack() {
        List<Backup> all = new ArrayList<>();
        for (Instant at = NOW.minus(Duration.ofDays(1_095)); at.isBefore(NOW); at = at.plus(HALF_HOUR)) {
            int hour = at.atZone(ZONE).getHour();
            if (hour >= 8 && hour < 18) {
                all.add(backup(at));
                all.removeAll(Thinning.spare(all, at, ZONE));
                assertThat(all).hasSizeLessThan(100);
            }
        }
        assertThat(days(all)).isGreaterThanOrEqualTo(12);
        assertThat(months(all)).isEqualTo(9);
        IntStream.range(1, 12)
                .forEach(n -> assertThat(all)
                        .as("%d days ago", n)
                        .anyMatch(backup -> ChronoUnit.DAYS.between(day(backup), LocalDate.of(2026, 11, 21)) == n));
        IntStream.range(1, 10)
                .forEach(n -> assertThat(all)
                        .as("%d weeks ago", n)
                        .anyMatch(backup -> ChronoUnit.WEEKS.between(
                                        day(backup).with(java.time.DayOfWeek.MONDAY), LocalDate.of(2026, 11, 16))
                                == n));
    }

    /** The clock jumps to and fro; whatever it says, the ten made last and the days before the jump stay. */
    @Test
    void aJumpingClockNeverTakesTheLastTen() {
        List<Backup> all = new ArrayList<>();
        List<Backup> inOrder = new ArrayList<>();
        long[] jumpsInDays = {0, 30, -4_000, 20_000, -20_000, 1, -1, 365, -365};
        Instant at = NOW;
        for (int n = 0; n < 900; n++) {
            at = at.plus(HALF_HOUR);
            Instant shown = at.plus(Duration.ofDays(jumpsInDays[n / 100]));
            inOrder.add(backup(shown));
            all.add(backup(shown));
            all.removeAll(Thinning.spare(all, shown, ZONE));
            assertThat(all).as("after %d", n).containsAll(sameEra(inOrder, n));
        }
    }

    /** The last ten made, as far as they were made since the clock was last set. */
    private static List<Backup> sameEra(List<Backup> inOrder, int n) {
        return inOrder.subList(Math.max(n / 100 * 100, n - 9), n + 1);
    }
}
