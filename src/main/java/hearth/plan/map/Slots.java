package hearth.plan.map;

import java.util.HashMap;
import java.util.Map;

/**
 * Which slots of a sunflower are still free. Each taken slot points onwards, and paths are halved as they are walked
 * (union–find; R. E. Tarjan and J. van Leeuwen, “Worst-case analysis of set union algorithms”, 1984), so that the next
 * free slot is found at once in a full head of thousands.
 */
final class Slots {

    private final Map<Integer, Integer> onwards = new HashMap<>();

    /** Takes the first free slot from {@code wanted} on. */
    int take(int wanted) {
        int slot = wanted;
        for (Integer next = onwards.get(slot); next != null; next = onwards.get(slot)) {
            onwards.put(slot, onwards.getOrDefault(next, next));
            slot = next;
        }
        onwards.put(slot, slot + 1);
        return slot;
    }
}
