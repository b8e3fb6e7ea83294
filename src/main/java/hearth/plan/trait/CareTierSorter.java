package hearth.plan.trait;

import hearth.plan.landscape.CareTier;
import hearth.plan.map.MapNode;
import java.util.List;

/** By how closely people are tended. */
record CareTierSorter() implements Sorter {

    @Override
    public List<Group> groups() {
        return Sorter.ofPeople("care", List.of(CareTier.values()), "landscape.group.notTended");
    }

    @Override
    public String key(MapNode node) {
        if (!Sorter.isPerson(node)) {
            return BESIDE;
        }
        return node.tier() == null ? UNKNOWN : node.tier().name();
    }
}
