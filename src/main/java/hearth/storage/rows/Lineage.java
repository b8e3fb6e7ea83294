package hearth.storage.rows;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which states a file goes on remembering: the newest, and of days long gone the one the day ended with. */
public final class Lineage {

    /** So many of the newest states are kept whatever their dates. */
    public static final int NEWEST = 60;

    /** And so many of older days. */
    public static final int DAYS = 240;

    private Lineage() {}

    /** A bounded part of these states, in their order. */
    static List<State> thinned(List<State> states) {
        List<State> kept = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (State state : states.reversed()) {
            LocalDate day = LocalDate.ofInstant(state.saved(), ZoneOffset.UTC);
            boolean endedItsDay = days.add(day);
            if (kept.size() < NEWEST || (endedItsDay && kept.size() < NEWEST + DAYS)) {
                kept.add(state);
            }
        }
        return kept.reversed();
    }
}
