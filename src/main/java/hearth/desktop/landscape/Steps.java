package hearth.desktop.landscape;

import hearth.plan.EntityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.map.MapNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Walking the map by keys, from the one selected or from the end of a tie being drawn. */
final class Steps {

    private final MapModel map;

    Steps(MapModel map) {
        this.map = map;
    }

    /** Goes along a tie to somebody in a direction; where no tie leads there, to whoever stands next. */
    void walk(int right, int down) {
        go(from -> {
            Optional<MapNode> tied =
                    map.isReaching() ? Optional.empty() : map.scene().nextTied(from, right, down);
            return tied.or(() -> map.scene().next(from, right, down));
        });
    }

    /** Goes to whoever stands next in a direction, tied or not. */
    void stride(int right, int down) {
        go(from -> map.scene().next(from, right, down));
    }

    /** Where the keyboard is. */
    Optional<MapNode> standing() {
        var reaching = map.attention().get().reaching();
        if (reaching != null) {
            return map.landscape()
                    .node(map.attention().get().pointed() instanceof NodeId<?> node ? node : reaching.from());
        }
        List<EntityId<?>> selected = map.landscape().selected().get();
        return selected.isEmpty() ? Optional.empty() : map.landscape().node(selected.getLast());
    }

    private void go(Function<MapNode, Optional<MapNode>> next) {
        standing()
                .ifPresentOrElse(
                        from -> next.apply(from).ifPresent(map::goTo),
                        () -> map.scene().nearest(map.viewport().get().centre()).ifPresent(map::goTo));
    }
}
