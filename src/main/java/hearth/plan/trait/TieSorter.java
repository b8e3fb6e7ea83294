package hearth.plan.trait;

import hearth.plan.Message;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.trait.Group.Sort;
import hearth.plan.web.Communities;
import java.util.ArrayList;
import java.util.List;

/** By who belongs together through their ties; each group is called after whoever has most ties in it. */
final class TieSorter implements Sorter {

    private static final String SMALL = "small";

    private final Communities found;

    TieSorter(Landscape landscape) {
        this.found = Communities.of(landscape);
    }

    @Override
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        found.centres().stream()
                .limit(Sorting.MOST)
                .forEach(centre -> groups.add(new Group(
                        key(groups.size()),
                        Message.of("landscape.group.around", centre.label()),
                        groups.size(),
                        Sort.KNOWN,
                        0)));
        groups.add(new Group(SMALL, Message.of("landscape.group.small"), groups.size(), Sort.OTHERS, 0));
        groups.add(Sorter.unknown("landscape.group.untied", groups.size()));
        return groups;
    }

    @Override
    public boolean isQuick() {
        return found.quick();
    }

    @Override
    public String key(MapNode node) {
        return found.of(node.id()).stream()
                .mapToObj(group -> group < Sorting.MOST ? key(group) : SMALL)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static String key(int group) {
        return "group:" + group;
    }
}
