package hearth.plan.map;

import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One node of the landscape, as map, quadrant and table show it.
 *
 * @param detail what tells it apart from its namesakes: company and role, meeting place, address; may be empty
 * @param words further lower-case text that a search finds it by
 * @param segment the segment it belongs to; a segment's own; null for channels and those without
 * @param ring how far from the business; null for channels
 * @param tier how closely a person is tended, or null
 * @param people how many people it stands for or reaches: a segment's size, a community's members, a person's reach; null
 *     when unknown
 * @param place where it stands, given or computed
 * @param placed true when the plan keeps its place, whoever chose it
 * @param retired true for a channel that is no longer used
 */
public record MapNode(
        NodeId<?> id,
        NodeKind kind,
        String label,
        String detail,
        String words,
        @Nullable SegmentId segment,
        @Nullable Ring ring,
        @Nullable CareTier tier,
        @Nullable Long people,
        Standing standing,
        Place place,
        boolean placed,
        boolean retired) {

    /** True when somebody put it there: no layout moves it. */
    public boolean pinned() {
        return placed && !place.arranged();
    }

    /** This segment with the number of those who stand in it behind its name. */
    MapNode counting(long members) {
        String counted = label + " · " + members;
        return new MapNode(
                id, kind, counted, detail, words, segment, ring, tier, people, standing, place, placed, retired);
    }

    /** This node at a place that the layout found for it. */
    MapNode laidAt(Place found) {
        return new MapNode(
                id, kind, label, detail, words, segment, ring, tier, people, standing, found, placed, retired);
    }

    /** This node while it is being dragged. */
    public MapNode movedTo(Place place) {
        return laidAt(place);
    }
}
