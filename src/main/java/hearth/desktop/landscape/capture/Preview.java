package hearth.desktop.landscape.capture;

import hearth.exchange.capture.Lineup;
import hearth.plan.Plan;
import java.util.List;

/**
 * What the lines mean for one plan.
 *
 * @param plan the plan they were held against
 * @param cut true when the text goes on below what was read
 */
public record Preview(Plan plan, Lineup lineup, boolean cut) {

    /** Nothing was typed yet. */
    static final Preview NOTHING = new Preview(Plan.empty(), Lineup.nobody(), false);

    /** True when no line names anybody. */
    boolean isEmpty() {
        return lineup.arrivals().isEmpty();
    }

    List<String> newSegments() {
        return lineup.newSegments().stream().map(segment -> segment.name()).toList();
    }
}
