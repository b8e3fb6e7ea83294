package hearth.plan.map;

import hearth.plan.Plan;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.RankCorrelation;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.Tie;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everybody and everything that matters, with a place each: what map, quadrant and table show.
 *
 * @param nodes by id; segments first, then channels, communities and people, each in a lasting order
 * @param ties drawn ties and introductions
 * @param segments in the order of the plan; a segment's place in it decides its colour
 */
public record Landscape(Map<NodeId<?>, MapNode> nodes, List<MapTie> ties, List<Segment> segments) {

    public Landscape {
        nodes = Collections.unmodifiableMap(nodes);
        ties = List.copyOf(ties);
        segments = List.copyOf(segments);
    }

    /** The landscape of a plan as it stands today. */
    public static Landscape of(Plan plan, LocalDate today) {
        List<Segment> segments = plan.all(Segment.class).stream()
                .sorted(Comparator.comparingInt(Segment::order)
                        .thenComparing(segment -> segment.id().value()))
                .toList();
        var nodes = new Layout(segments).of(new Nodes(plan, today).all(segments));
        return new Landscape(nodes, ties(plan), segments);
    }

    /** The same landscape with everybody somewhere else; whoever is given no place is left out. */
    public Landscape placed(Map<NodeId<?>, Place> places) {
        Map<NodeId<?>, MapNode> moved = LinkedHashMap.newLinkedHashMap(nodes.size());
        nodes.forEach((id, node) -> {
            Place place = places.get(id);
            if (place != null) {
                moved.put(id, node.movedTo(place));
            }
        });
        return new Landscape(moved, ties, segments);
    }

    /** What is left when only some are looked at; a tie is left when both its ends are. */
    public Landscape only(Predicate<MapNode> wanted) {
        Map<NodeId<?>, MapNode> left = new LinkedHashMap<>(nodes);
        left.values().removeIf(wanted.negate());
        return new Landscape(
                left,
                ties.stream()
                        .filter(tie -> left.containsKey(tie.from()) && left.containsKey(tie.to()))
                        .toList(),
                segments);
    }

    public Optional<MapNode> find(NodeId<?> id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Place of a segment in the plan's order, counted from 0; −1 when it is not there. */
    public int rank(SegmentId id) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Whether the seen are the movers here. */
    public Optional<RankCorrelation> correlation() {
        return RankCorrelation.of(nodes.values().stream().map(MapNode::standing).toList());
    }

    private static List<MapTie> ties(Plan plan) {
        Stream<MapTie> drawn = plan.all(Tie.class).stream().map(MapTie::of);
        Stream<MapTie> introductions = plan.all(Person.class).stream()
                .filter(person -> person.introducedBy() != null)
                .map(MapTie::ofIntroduction);
        return Stream.concat(introductions, drawn)
                .sorted(Comparator.comparing(tie -> tie.id().value()))
                .toList();
    }
}
