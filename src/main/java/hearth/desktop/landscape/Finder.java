package hearth.desktop.landscape;

import hearth.plan.landscape.NodeId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.session.Jobs;
import hearth.session.Latest;
import hearth.session.Work;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Finds people on the map by what is typed, and goes from one to the next. Whoever it is at is pointed at. */
final class Finder implements AutoCloseable {

    /**
     * Whom a query found.
     *
     * @param at place of the one pointed at among them, counted from 0
     */
    record Found(List<NodeId<?>> nodes, int at) {
        static final Found NOBODY = new Found(List.of(), 0);
    }

    private final MapModel map;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOBODY);
    private final Latest<List<NodeId<?>>> searching;
    private String query = "";

    Finder(MapModel map, Jobs jobs) {
        this.map = map;
        this.searching = new Latest<>(jobs, this::search, this::arrived);
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** Looks for names that begin with this, then for words that do, then for any that hold it. */
    void query(String typed) {
        query = typed.strip().toLowerCase(Locale.ROOT);
        searching.refresh();
    }

    /** Goes to the next, or with −1 to the one before; after the last comes the first. */
    void step(int by) {
        Found now = found.get();
        if (!now.nodes().isEmpty()) {
            show(new Found(now.nodes(), Math.floorMod(now.at() + by, now.nodes().size())));
        }
    }

    /** True while somebody is looked for to whom a tie shall lead. */
    boolean isForTie() {
        return map.isReaching();
    }

    /** Selects whoever it is at, or ends the tie being drawn there. */
    void choose() {
        Found now = found.get();
        if (now.nodes().isEmpty()) {
            return;
        }
        NodeId<?> chosen = now.nodes().get(now.at());
        if (isForTie()) {
            map.reachEnd(chosen);
        } else {
            map.landscape().select(chosen);
        }
    }

    @Override
    public void close() {
        searching.close();
        map.pointNowhere();
    }

    private Work<List<NodeId<?>>> search() {
        String asked = query;
        Landscape landscape = map.scene().landscape();
        return progress -> asked.isEmpty()
                ? List.of()
                : landscape.nodes().values().stream()
                        .filter(node -> rank(node, asked) < 4)
                        .sorted(Comparator.<MapNode>comparingInt(node -> rank(node, asked))
                                .thenComparing(MapNode::label, String.CASE_INSENSITIVE_ORDER))
                        .<NodeId<?>>map(MapNode::id)
                        .toList();
    }

    private static int rank(MapNode node, String asked) {
        String name = node.label().toLowerCase(Locale.ROOT);
        if (name.startsWith(asked)) {
            return 0;
        }
        if (name.contains(" " + asked)) {
            return 1;
        }
        if (name.contains(asked)) {
            return 2;
        }
        return node.detail().toLowerCase(Locale.ROOT).contains(asked)
                        || node.words().contains(asked)
                ? 3
                : 4;
    }

    private void arrived(List<NodeId<?>> nodes) {
        if (nodes.isEmpty()) {
            map.pointNowhere();
            found.set(Found.NOBODY);
        } else {
            show(new Found(nodes, 0));
        }
    }

    private void show(Found now) {
        found.set(now);
        map.pointAt(now.nodes().get(now.at()));
    }
}
