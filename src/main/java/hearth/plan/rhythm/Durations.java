package hearth.plan.rhythm;

import hearth.plan.Message;

/** Minutes as people say them: "45 min", "2 h", "4 h 30 min". */
public final class Durations {

    private static final int HOUR = 60;

    private Durations() {}

    public static Message of(int minutes) {
        if (minutes < HOUR) {
            return Message.of("rhythm.duration.minutes", minutes);
        }
        return minutes % HOUR == 0
                ? Message.of("rhythm.duration.hours", minutes / HOUR)
                : Message.of("rhythm.duration.both", minutes / HOUR, minutes % HOUR);
    }
}
