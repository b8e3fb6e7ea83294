package hearth.picture.map;

import hearth.picture.Mark;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import java.util.List;
import java.util.Optional;

/** What people stand on, and what it says of them. */
sealed interface Ground permits Countries, RingGround, QuadrantGround {

    /** What has to be in view for all of it to be, when people stand within {@code people}. */
    Bounds bounds(Bounds people);

    /** The segment to which a place belongs. */
    Optional<SegmentId> segmentAt(Place place);

    /** Paints what lies below everybody. */
    void below(Viewport view, Attention attention, List<Mark> marks);

    /** Paints words that nobody may cover. */
    void above(Viewport view, List<Mark> marks);
}
