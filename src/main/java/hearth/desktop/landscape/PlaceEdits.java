package hearth.desktop.landscape;

import hearth.plan.Command;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Putting nodes somewhere on the free map, as commands on a plan. */
final class PlaceEdits {

    private final Plan plan;

    PlaceEdits(Plan plan) {
        this.plan = plan;
    }

    /** Puts nodes in line. */
    Command line(Map<NodeId<?>, Place> wanted) {
        return placed("landscape.do.place", "landscape.do.placeMany", wanted, null);
    }

    /** A small step by key; many in a row are one. */
    Command nudge(Map<NodeId<?>, Place> wanted) {
        return placed("landscape.do.move", "landscape.do.moveMany", wanted, "nudge " + wanted.keySet());
    }

    /** Keeps nodes where they stand. */
    Command pin(Map<NodeId<?>, Place> now) {
        return placed("landscape.do.pin", "landscape.do.pinMany", now, null);
    }

    private Command placed(String one, String many, Map<NodeId<?>, Place> wanted, @Nullable String typing) {
        List<Entity> after = new ArrayList<>();
        wanted.forEach((id, place) -> plan.find(id).map(Node.class::cast).ifPresent(node -> after.add(node.at(place))));
        Message name = after.size() == 1 ? Message.of(one, after.getFirst().label()) : Message.of(many, after.size());
        return new Put(name, after, typing);
    }
}
