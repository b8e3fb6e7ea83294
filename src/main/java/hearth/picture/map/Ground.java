package hearth.picture.map;

import hearth.picture.Mark;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.MapNode;
import java.util.List;
import java.util.Optional;

/** What people stand on, and what it says of them. */
sealed interface Ground permits Countries, RingGround, QuadrantGround, Nowhere {

    /** What has to be in view for all of it to be, when people stand within {@code people}. */
    Bounds bounds(Bounds people);

    /** Room to leave around it, in pixels. */
    double margin();

    /** The segment to which a place belongs. */
    Optional<SegmentId> segmentAt(Place place);

    /** How strongly ties are seen on it while nobody looks at them, 0 to 1; 0 for not at all. */
    double ties();

    /** Paints what lies below everybody. */
    void below(Viewport view, Attention attention, List<Mark> marks);

    /** Room that its own words take, so that names keep off. */
    List<Box> words(Viewport view);

    /** Paints what it shows only of those somebody attends to. */
    default void attended(Viewport view, Attention attention, List<Mark> marks) {}

    /** What is to be told of a point of it, beyond what it shows. */
    default Optional<String> says(Viewport view, Attention attention, double x, double y) {
        return Optional.empty();
    }

    /** What the place of somebody says in numbers. */
    default Optional<String> says(MapNode node) {
        return Optional.empty();
    }

    /** Paints words that nobody may cover. */
    void above(Viewport view, Attention attention, List<Mark> marks);
}
