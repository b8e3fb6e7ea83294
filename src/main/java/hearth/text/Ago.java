package hearth.text;

import hearth.plan.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far a day lies away, the way people say it: days up to two weeks, weeks up to nine weeks, months up to two years,
 * then years; only whole ones count.
 */
public final class Ago {

    private static final long DAYS_SPOKEN_OF = 14;
    private static final long WEEKS_SPOKEN_OF = 63;
    private static final long MONTHS_SPOKEN_OF = 24;

    private Ago() {}

    /** "3 weeks ago", "today", "in 4 days". */
    public static Message of(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days == 0) {
            return Message.of("text.today");
        }
        if (Math.abs(days) == 1) {
            return Message.of(days > 0 ? "text.yesterday" : "text.tomorrow");
        }
        return Message.of(days > 0 ? "text.ago" : "text.in", between(day, today));
    }

    /** The length between two days, in either order: "3 weeks". */
    public static Message between(LocalDate one, LocalDate other) {
        LocalDate from = one.isBefore(other) ? one : other;
        LocalDate to = one.isBefore(other) ? other : one;
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < DAYS_SPOKEN_OF) {
            return Message.of("text.days", days);
        }
        if (days < WEEKS_SPOKEN_OF) {
            return Message.of("text.weeks", days / 7);
        }
        long months = ChronoUnit.MONTHS.between(from, to);
        return months < MONTHS_SPOKEN_OF ? Message.of("text.months", months) : Message.of("text.years", months / 12);
    }
}
