package hearth.plan.landscape;

import hearth.plan.Refused;
import org.jspecify.annotations.Nullable;

/**
 * An audience segment: people who can be spoken to in one way.
 *
 * @param size estimated number of people in it, or null when unknown
 * @param order place in lists, counted from 0
 */
public record Segment(
        SegmentId id,
        String name,
        SegmentKind kind,
        Ring ring,
        @Nullable Long size,
        String note,
        @Nullable Place place,
        int order)
        implements Node {

    public Segment {
        Refused.blank("name", name);
        if (size != null) {
            Refused.below("size", size, 0);
        }
    }

    @Override
    public Segment called(String newName) {
        return new Segment(id, newName, kind, ring, size, note, place, order);
    }

    @Override
    public Segment at(@Nullable Place place) {
        return new Segment(id, name, kind, ring, size, note, place, order);
    }
}
