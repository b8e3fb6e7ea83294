package hearth.plan.presence;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchKind;
import hearth.plan.rhythm.Schedule;
import hearth.plan.rhythm.Slot;
import hearth.plan.rhythm.SlotState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * How much of the time with people was listening (P03). A contact is reckoned with {@link Threshold#CONTACT_MINUTES}; what
 * rhythms took counts as they are meant, for speaking or for listening.
 *
 * @param entries contacts that were listening
 * @param others contacts that were not
 * @param entryMinutes what one contact is reckoned with
 * @param heardMinutes what the rhythms of listening took that were done
 * @param spokenMinutes what the other rhythms took that were done
 */
public record ListeningShare(int entries, int others, int entryMinutes, int heardMinutes, int spokenMinutes) {

    private static final double PERCENT = 100;

    static ListeningShare of(Plan plan, DateRange days, LocalDate today) {
        List<Touch> touches = plan.all(Touch.class).stream()
                .filter(touch -> days.contains(touch.date()))
                .toList();
        int entries = (int) touches.stream()
                .filter(touch -> touch.kind() == TouchKind.LISTENED)
                .count();
        Map<Boolean, Integer> kept = Schedule.of(plan, days, today).slots().stream()
                .filter(slot -> slot.state() == SlotState.DONE)
                .collect(Collectors.partitioningBy(
                        slot -> slot.rhythm().listens(), Collectors.summingInt(Slot::minutes)));
        return new ListeningShare(
                entries,
                touches.size() - entries,
                plan.settings().limit(Threshold.CONTACT_MINUTES),
                kept.getOrDefault(true, 0),
                kept.getOrDefault(false, 0));
    }

    /** Minutes of listening. */
    public int listenedMinutes() {
        return entries * entryMinutes + heardMinutes;
    }

    /** Minutes of listening and speaking together. */
    public int allMinutes() {
        return listenedMinutes() + others * entryMinutes + spokenMinutes;
    }

    /** The share in percent, rounded; empty when nothing was done at all. */
    public OptionalInt percent() {
        return allMinutes() == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(PERCENT * listenedMinutes() / allMinutes()));
    }
}
