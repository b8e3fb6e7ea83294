package hearth.plan.merge;

import hearth.plan.EntityId;
import hearth.plan.catalog.Kinds;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The one order in which entities are gone through, so that the same plans always merge alike. */
final class IdOrder {

    private static final Map<Class<?>, Integer> PLACES = places();

    /** By kind, as in files, then by id. */
    static final Comparator<EntityId<?>> OF_FILES = Comparator.<EntityId<?>>comparingInt(
                    id -> PLACES.getOrDefault(id.type(), PLACES.size()))
            .thenComparing(EntityId::value);

    private IdOrder() {}

    private static Map<Class<?>, Integer> places() {
        Map<Class<?>, Integer> places = new HashMap<>();
        Kinds.ALL.forEach(kind -> places.put(kind.type(), places.size()));
        return Map.copyOf(places);
    }
}
