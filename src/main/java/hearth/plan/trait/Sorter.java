package hearth.plan.trait;

import hearth.plan.Message;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.plan.trait.Group.Sort;
import java.util.ArrayList;
import java.util.List;

/** Tells nodes apart by one trait. */
interface Sorter {

    /** The key of what a trait does not speak of. */
    String BESIDE = "beside";

    /** The key of those of whom it is not known. */
    String UNKNOWN = "unknown";

    /** All groups there can be, in their order; each key that is handed out is among them. */
    List<Group> groups();

    /** True when there was too much to look at for a thorough answer. */
    default boolean isQuick() {
        return false;
    }

    /** The key of the group of a node. */
    String key(MapNode node);

    /** The group of everything that a trait of people says nothing of. */
    static Group beside(int number) {
        return new Group(BESIDE, Message.of("landscape.group.beside"), number, Sort.BESIDE, 0);
    }

    static Group unknown(String words, int number) {
        return new Group(UNKNOWN, Message.of(words), number, Sort.UNKNOWN, 0);
    }

    /** A group for each constant, then one for those of whom it is not known, and one for what is no person. */
    static List<Group> ofPeople(String room, List<? extends Enum<?>> constants, String unknown) {
        List<Group> groups = new ArrayList<>();
        for (Enum<?> each : constants) {
            Message name = Message.of(room + "." + each.getDeclaringClass().getSimpleName() + "." + each.name());
            groups.add(new Group(each.name(), name, groups.size(), Sort.KNOWN, 0));
        }
        groups.add(unknown(unknown, groups.size()));
        groups.add(beside(groups.size()));
        return groups;
    }

    static boolean isPerson(MapNode node) {
        return node.kind() == NodeKind.PERSON;
    }
}
