package hearth.plan.landscape;

import hearth.plan.EntityId;

/** The id of a segment. */
public record SegmentId(String value) implements NodeId<Segment> {

    public SegmentId {
        EntityId.check(value);
    }

    @Override
    public Class<Segment> type() {
        return Segment.class;
    }
}
