package hearth.plan.trait;

import hearth.plan.Message;
import hearth.plan.landscape.InfluencerTier;
import hearth.plan.map.MapNode;
import hearth.plan.trait.Group.Sort;
import java.util.ArrayList;
import java.util.List;

/** By the followers of their largest account, in the steps of {@link InfluencerTier} and one below. */
record FollowersSorter() implements Sorter {

    private static final String FEW = "few";

    @Override
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(FEW, Message.of("landscape.group.few"), 0, Sort.KNOWN, 0));
        for (InfluencerTier tier : InfluencerTier.values()) {
            Message name = Message.of("landscape.group.tier." + tier.name());
            groups.add(new Group(tier.name(), name, groups.size(), Sort.KNOWN, 0));
        }
        groups.add(Sorter.unknown("landscape.group.notRead", groups.size()));
        groups.add(Sorter.beside(groups.size()));
        return groups;
    }

    @Override
    public String key(MapNode node) {
        if (!Sorter.isPerson(node)) {
            return BESIDE;
        }
        return node.standing()
                .visibility()
                .map(seen -> InfluencerTier.of(seen.reach()).map(Enum::name).orElse(FEW))
                .orElse(UNKNOWN);
    }
}
