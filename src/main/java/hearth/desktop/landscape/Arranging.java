package hearth.desktop.landscape;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Offer;
import hearth.picture.map.Crossing;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.arrange.Rearrangement;
import hearth.plan.landscape.NodeId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.session.Job;
import hearth.session.Progress;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Has places found for everybody, or for those selected: beside the window, on a plan as it stands, and as one gesture when
 * it is done. People then walk there.
 */
final class Arranging implements AutoCloseable {

    /** Always the same, so that the same plan always gives the same map. */
    private static final long SEED = 20_261_121;

    private final Desk desk;
    private final MapModel map;
    private @Nullable Job running;

    Arranging(Desk desk, MapModel map) {
        this.desk = desk;
        this.map = map;
    }

    /** What can be done, for menu and palette. */
    List<Offer> offers() {
        return List.of(
                Offer.of(desk.texts().get("arrange.everybody"), Feather.SHARE_2, this::everybody)
                        .when(() -> !map.landscape().seen().get().whole().isEmpty()),
                Offer.of(desk.texts().get("arrange.selected"), Feather.GIT_MERGE, this::selected)
                        .when(() -> !nodes().isEmpty()),
                Offer.of(desk.texts().get("arrange.free"), Feather.UNLOCK, this::free)
                        .when(() -> nodes().stream().anyMatch(this::isPinned)));
    }

    void everybody() {
        arrange(null, Message.of("arrange.do.everybody"));
    }

    /** Those selected alone; a segment brings its members. */
    void selected() {
        Set<NodeId<?>> chosen = new HashSet<>(nodes());
        map.landscape().seen().get().whole().nodes().values().stream()
                .filter(node -> node.segment() != null && chosen.contains(node.segment()))
                .map(MapNode::id)
                .toList()
                .forEach(chosen::add);
        arrange(chosen, Message.of("arrange.do.selected", chosen.size()));
    }

    /** Lets the next layout move those selected. */
    void free() {
        List<NodeId<?>> pinned = nodes().stream().filter(this::isPinned).toList();
        Message name = Message.of("arrange.do.free", pinned.size());
        if (desk.execute(Rearrangement.freeing(name, pinned)) instanceof Decision.Rejected(var reasons)) {
            desk.notices().tell(reasons.getFirst().message());
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void stop() {
        if (running != null) {
            running.cancel();
        }
    }

    private void arrange(@Nullable Set<NodeId<?>> movable, Message name) {
        stop();
        Plan plan = desk.plan();
        LocalDate today = desk.today();
        running = desk.jobs()
                .start(
                        Message.of("arrange.job"),
                        progress -> found(Landscape.of(plan, today), movable, progress),
                        found -> carryOut(found, name),
                        this::failed);
    }

    private static Rearrangement found(Landscape landscape, @Nullable Set<NodeId<?>> movable, Progress progress) {
        Set<NodeId<?>> chosen = movable == null ? landscape.nodes().keySet() : movable;
        return Rearrangement.of(landscape, chosen, SEED, share -> {
            progress.at(share);
            progress.check();
        });
    }

    private void carryOut(Rearrangement found, Message name) {
        if (found.places().isEmpty()) {
            desk.notices().tell(Message.of("arrange.nothing"));
            return;
        }
        map.landscape().mode().set(LandscapeMode.MAP);
        Crossing start = map.departure();
        Command command = found.command(name);
        desk.session().execute(command, desk.jobs(), decision -> arrived(decision, start), () -> {});
    }

    private void arrived(Decision decision, Crossing start) {
        switch (decision) {
            case Decision.Accepted(var _) -> {
                map.arriveFrom(start);
                desk.notices().done(Message.of("arrange.done"));
            }
            case Decision.Rejected(var reasons) ->
                desk.notices().tell(reasons.getFirst().message());
        }
    }

    /** A layout that breaks off is a defect, not something a person can mend. */
    private void failed(Throwable cause) {
        throw new IllegalStateException("the map could not be arranged", cause);
    }

    private List<NodeId<?>> nodes() {
        List<EntityId<?>> selected = map.landscape().selected().get();
        return selected.stream()
                .filter(NodeId.class::isInstance)
                .<NodeId<?>>map(id -> (NodeId<?>) id)
                .toList();
    }

    private boolean isPinned(NodeId<?> id) {
        return map.landscape()
                .seen()
                .get()
                .whole()
                .find(id)
                .filter(MapNode::pinned)
                .isPresent();
    }
}
