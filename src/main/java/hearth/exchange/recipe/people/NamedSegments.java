package hearth.exchange.recipe.people;

import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Unfit;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The segments that a file speaks of by name: those of the plan, and new ones for those who come in with somebody. */
final class NamedSegments {

    /** A file that names more new ones has something else in that column. */
    private static final int MOST = 40;

    private final ImportRequest request;
    private final Map<String, SegmentId> byName = new HashMap<>();
    private final Map<SegmentId, Segment> fresh = new HashMap<>();
    private int order;

    NamedSegments(ImportRequest request) {
        this.request = request;
        request.plan().all(Segment.class).stream()
                .sorted(Comparator.comparing(segment -> segment.id().value()))
                .forEach(segment -> {
                    byName.putIfAbsent(KnownPeople.plain(segment.name()), segment.id());
                    order = Math.max(order, segment.order() + 1);
                });
    }

    /**
     * The segment of this name.
     *
     * @throws Unfit when the file names more segments than anybody has
     */
    SegmentId of(String name) throws Unfit {
        SegmentId known = byName.get(KnownPeople.plain(name));
        if (known != null) {
            return known;
        }
        if (fresh.size() >= MOST) {
            throw new Unfit("exchange.unfit.segments", name, MOST);
        }
        SegmentId id = new SegmentId(request.ids().next());
        byName.put(KnownPeople.plain(name), id);
        fresh.put(id, new Segment(id, name, SegmentKind.CUSTOMERS, Ring.BEYOND, null, "", null, order++));
        return id;
    }

    /** The segment somebody brings along who comes in, when the plan does not have it. */
    Optional<Segment> along(@Nullable SegmentId id) {
        return Optional.ofNullable(id).map(fresh::get);
    }
}
