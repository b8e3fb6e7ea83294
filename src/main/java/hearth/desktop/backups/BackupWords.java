package hearth.desktop.backups;

import hearth.storage.Backup;
import hearth.text.Texts;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Backups in words: when, why, how large and what is in them. */
final class BackupWords {

    private static final double KILO = 1_000;
    private static final double MEGA = 1_000_000;

    private final Texts texts;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * Words.
     *
     * @param zone where days begin and end
     */
    BackupWords(Texts texts, InstantSource clock, ZoneId zone) {
        this.texts = texts;
        this.clock = clock;
        this.zone = zone;
    }

    /** "Today, 14:32", "19 Nov 2026, 09:00". */
    String when(Backup backup) {
        LocalDateTime made = LocalDateTime.ofInstant(backup.made(), zone);
        return texts.get(key(made.toLocalDate()), texts.time(made.toLocalTime()), made.toLocalDate());
    }

    String why(Backup backup) {
        return texts.name("backups", backup.occasion());
    }

    String size(Backup backup) {
        return backup.bytes() < MEGA
                ? texts.get("backups.kilobytes", texts.number(Math.ceil(backup.bytes() / KILO), 0))
                : texts.get("backups.megabytes", texts.number(backup.bytes() / MEGA, 1));
    }

    String holds(Held held) {
        return switch (held) {
            case Held.Counts counts -> texts.get("backups.holds", counts.people(), counts.touches(), counts.kpis());
            case Held.Unreadable unreadable -> texts.get("backups.unreadable");
        };
    }

    private String key(LocalDate day) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (day.equals(today)) {
            return "backups.today";
        }
        return day.equals(today.minusDays(1)) ? "backups.yesterday" : "backups.day";
    }
}
