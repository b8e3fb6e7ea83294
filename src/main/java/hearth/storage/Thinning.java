package hearth.storage;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups may go. Kept are the newest ten; all of the last 48 hours and of the two days last worked on; then the
 * last one of each of twelve days, ten weeks and nine months.
 *
 * <p>A clock may be wrong. So days, weeks and months are counted by the backups there are and not from today: a clock
 * that runs ahead makes nothing old. What seems to come from the future is always kept and takes nobody's place.
 */
final class Thinning {

    static final int NEWEST = 10;
    static final Duration RECENT = Duration.ofDays(2);
    static final int FULL_DAYS = 2;
    static final int DAYS = 12;
    static final int WEEKS = 10;
    static final int MONTHS = 9;

    private final List<Backup> judged;
    private final Instant now;
    private final ZoneId zone;

    private Thinning(Collection<Backup> all, Instant now, ZoneId zone) {
        this.judged = all.stream()
                .filter(backup -> !backup.made().isAfter(now))
                .sorted(Backup.NEWEST_FIRST)
                .toList();
        this.now = now;
        this.zone = zone;
    }

    /** Those of all that may go, the newest first. */
    static List<Backup> spare(Collection<Backup> all, Instant now, ZoneId zone) {
        return new Thinning(all, now, zone).spare();
    }

    private List<Backup> spare() {
        Set<Backup> kept = new HashSet<>();
        kept.addAll(judged.subList(0, Math.min(NEWEST, judged.size())));
        kept.addAll(lastOfEach(this::day, DAYS));
        kept.addAll(lastOfEach(this::week, WEEKS));
        kept.addAll(lastOfEach(backup -> YearMonth.from(day(backup)), MONTHS));
        Set<LocalDate> full = Set.copyOf(
                judged.stream().map(this::day).distinct().limit(FULL_DAYS).toList());
        return judged.stream()
                .filter(backup -> !kept.contains(backup) && !isRecent(backup) && !full.contains(day(backup)))
                .toList();
    }

    private boolean isRecent(Backup backup) {
        return backup.made().isAfter(now.minus(RECENT));
    }

    /** The last backup of each of the newest so many days, weeks or months that have one. */
    private <K> Collection<Backup> lastOfEach(Function<Backup, K> span, int most) {
        Map<K, Backup> last = new HashMap<>();
        for (Backup backup : judged) {
            if (last.size() < most || last.containsKey(span.apply(backup))) {
                last.putIfAbsent(span.apply(backup), backup);
            }
        }
        return last.values();
    }

    private LocalDate day(Backup backup) {
        return LocalDate.ofInstant(backup.made(), zone);
    }

    private LocalDate week(Backup backup) {
        return day(backup).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
