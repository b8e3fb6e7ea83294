package hearth.plan.trait;

import hearth.plan.Message;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.plan.trait.Group.Sort;
import java.util.ArrayList;
import java.util.List;

/** By segment; channels are the business’s own and belong to none. */
record SegmentSorter(Landscape landscape) implements Sorter {

    private static final String OWN = "own";
    private static final String IN = "segment:";

    @Override
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        landscape
                .segments()
                .forEach(segment -> groups.add(new Group(
                        IN + segment.id().value(),
                        Message.of("landscape.group.named", segment.name()),
                        groups.size(),
                        Sort.KNOWN,
                        0)));
        groups.add(Sorter.unknown("landscape.group.noSegment", groups.size()));
        groups.add(new Group(OWN, Message.of("landscape.group.own"), groups.size(), Sort.OWN, 0));
        return groups;
    }

    @Override
    public String key(MapNode node) {
        if (node.kind() == NodeKind.CHANNEL) {
            return OWN;
        }
        return node.segment() == null || landscape.rank(node.segment()) < 0
                ? UNKNOWN
                : IN + node.segment().value();
    }
}
