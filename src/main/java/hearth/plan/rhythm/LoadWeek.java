package hearth.plan.rhythm;

import java.time.LocalDate;

/**
 * What one week asks of one helper.
 *
 * @param start first day of the week
 * @param minutes work that stands in it
 * @param capacity minutes they have, vacations taken off by the day
 * @param daysOff days of vacation in it, 0 to 7
 */
public record LoadWeek(LocalDate start, int minutes, int capacity, int daysOff) {

    /** True when it asks for more than there is. */
    public boolean isOver() {
        return minutes > capacity;
    }

    /** This and another helper's same week. */
    LoadWeek plus(LoadWeek other) {
        return new LoadWeek(start, minutes + other.minutes, capacity + other.capacity, daysOff + other.daysOff);
    }
}
