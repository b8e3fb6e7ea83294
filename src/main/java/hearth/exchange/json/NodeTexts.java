package hearth.exchange.json;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.NodeId;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of an id that can belong to several kinds: the kind, a colon and the id, as in {@code person:anna}. */
final class NodeTexts {

    /** Every kind that can stand on the map, by the name of its record in small letters. */
    private static final Map<String, Kind<?>> KINDS = Kinds.ALL.stream()
            .filter(kind -> NodeId.class.isAssignableFrom(kind.idType()))
            .collect(Collectors.toMap(kind -> prefix(kind.type()), Function.identity()));

    static final TextForm<?> FORM =
            new TextForm<>(NodeId.class, "exchange.refused.node", NodeTexts::write, NodeTexts::read);

    private NodeTexts() {}

    private static String write(NodeId<?> id) {
        return prefix(id.type()) + ":" + id.value();
    }

    private static NodeId<?> read(String text) {
        int colon = text.indexOf(':');
        Kind<?> kind = KINDS.get(text.substring(0, Math.max(0, colon)));
        if (kind == null) {
            throw new IllegalArgumentException(text);
        }
        return (NodeId<?>) id(kind, text.substring(colon + 1));
    }

    private static <E extends Entity> EntityId<E> id(Kind<E> kind, String value) {
        return kind.id().apply(value);
    }

    private static String prefix(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
