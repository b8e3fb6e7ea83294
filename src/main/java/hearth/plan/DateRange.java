package hearth.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days from {@code start} up to and not including {@code end}, which must be after {@code start}.
 */
public record DateRange(LocalDate start, LocalDate end) {

    public DateRange {
        if (!end.isAfter(start)) {
            throw new Refused("end", Message.of("plan.refused.range", start, end));
        }
    }

    /** The {@code days} days beginning with {@code start}. */
    public static DateRange of(LocalDate start, int days) {
        return new DateRange(start, start.plusDays(days));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    public boolean overlaps(DateRange other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Number of days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }
}
