package hearth.desktop.forms;

import hearth.plan.Plan;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The segments of a plan, to choose from. */
public final class SegmentNames {

    private final Map<SegmentId, String> names = new LinkedHashMap<>();

    public SegmentNames(Plan plan) {
        plan.all(Segment.class).stream()
                .sorted(Comparator.comparingInt(Segment::order).thenComparing(Segment::name))
                .forEach(segment -> names.put(segment.id(), segment.name()));
    }

    /** In the order of the plan. */
    public List<SegmentId> ids() {
        return List.copyOf(names.keySet());
    }

    /** The name of a segment; empty when it is gone. */
    public String of(SegmentId id) {
        return names.getOrDefault(id, "");
    }
}
