package hearth.desktop.landscape;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.plan.Plan;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Ring;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.MapTie;
import hearth.plan.web.Connections;
import hearth.plan.web.Knowledge;
import hearth.session.Live;
import hearth.session.Sight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the map knows, computed beside the window while somebody wants to know. The ways are followed anew only when ties or
 * rings have changed, which is seldom and takes longest.
 */
final class KnownModel implements AutoCloseable {

    private final Desk desk;
    private final Sight sight = new Sight();
    private final ReadOnlyObjectWrapper<@Nullable Knowledge> known = new ReadOnlyObjectWrapper<>();
    private final Lifetime lifetime = new Lifetime();
    private volatile @Nullable Followed followed;
    private boolean wanted;

    /** Who is tied to whom, and who belongs to the core: all that connections follow from. */
    private record Tied(List<MapTie> ties, Map<NodeId<?>, Ring> rings, List<NodeId<?>> nodes) {
        static Tied of(Landscape landscape) {
            Map<NodeId<?>, Ring> rings = new HashMap<>();
            for (MapNode node : landscape.nodes().values()) {
                if (node.ring() != null) {
                    rings.put(node.id(), node.ring());
                }
            }
            return new Tied(
                    landscape.ties(), rings, List.copyOf(landscape.nodes().keySet()));
        }
    }

    private record Followed(Tied tied, Connections connections) {}

    KnownModel(Desk desk) {
        this.desk = desk;
        sight.open(false);
        lifetime.with(desk.sight().onChange(open -> look()));
        Live<Knowledge> live = lifetime.with(new Live<>(desk.session(), desk.jobs(), this::knowledge, sight));
        lifetime.with(live.onValue(known::set));
    }

    /** The newest that is known; null before it was first wanted. */
    ReadOnlyObjectProperty<@Nullable Knowledge> known() {
        return known.getReadOnlyProperty();
    }

    /** Whether anybody wants to know. */
    void wanted(boolean now) {
        wanted = now;
        look();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void look() {
        sight.open(wanted && desk.sight().isOpen());
    }

    private Knowledge knowledge(Plan plan) {
        Landscape landscape = Landscape.of(plan, desk.today(plan));
        Tied tied = Tied.of(landscape);
        Followed last = followed;
        Connections connections = last != null && last.tied.equals(tied)
                ? last.connections.of(landscape.nodes())
                : Connections.of(landscape);
        followed = new Followed(tied, connections);
        return Knowledge.of(plan, landscape, connections);
    }
}
