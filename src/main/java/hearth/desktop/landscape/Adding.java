package hearth.desktop.landscape;

import hearth.desktop.fx.Desk;
import hearth.picture.map.Arrangement;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.NodeKind;
import hearth.plan.presence.Presence;
import hearth.session.Listeners;
import hearth.session.Subscription;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What comes to the landscape by a name alone. */
final class Adding {

    private final LandscapeModel model;
    private final Desk desk;
    private final Listeners<CrowdedChannel> crowded = new Listeners<>();

    Adding(LandscapeModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /**
     * Adds something of which only the name is known; a place on somebody's ground puts it into that segment. A channel
     * there is no time for is asked about first; see {@link #onCrowded}.
     */
    Optional<NodeId<?>> add(NodeKind kind, String name, @Nullable Place place) {
        if (name.isBlank() || (kind == NodeKind.CHANNEL && isCrowded(name.strip(), place))) {
            return Optional.empty();
        }
        Node fresh = model.edits()
                .fresh(
                        kind,
                        name.strip(),
                        segmentAt(kind, place),
                        model.arrangement() == Arrangement.MAP ? place : null);
        Node added = model.arrangement() == Arrangement.RINGS && place != null
                ? LandscapeEdits.inRing(fresh, model.seen().get().rings().ringAt(place))
                : fresh;
        return model.execute(LandscapeEdits.add(added)) ? Optional.of(added.id()) : Optional.empty();
    }

    /** Tells of a channel that was to be added while those in use take all the time there is (practice P48). */
    Subscription onCrowded(Consumer<CrowdedChannel> listener) {
        return crowded.add(listener);
    }

    private boolean isCrowded(String name, @Nullable Place place) {
        Presence presence = Presence.of(desk.plan(), desk.today());
        boolean full = !presence.time().hasRoom();
        if (full) {
            crowded.tell(new CrowdedChannel(name, model.arrangement() == Arrangement.MAP ? place : null, presence));
        }
        return full;
    }

    private @Nullable SegmentId segmentAt(NodeKind kind, @Nullable Place place) {
        if (kind != NodeKind.PERSON && kind != NodeKind.COMMUNITY) {
            return null;
        }
        return Optional.ofNullable(place)
                .flatMap(model.seen().get().scene(model.arrangement())::ground)
                .or(() -> model.filter().get().segment())
                .orElse(null);
    }
}
