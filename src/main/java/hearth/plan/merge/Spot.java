package hearth.plan.merge;

import hearth.plan.EntityId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place where two copies can disagree.
 *
 * @param field name of the record component; empty when the entity as a whole is meant
 * @param element what leads to an element of a list: an account, then a day; empty for the whole field
 */
public record Spot(EntityId<?> id, String field, List<Object> element) {

    public Spot {
        element = List.copyOf(element);
    }

    /** The entity as a whole. */
    static Spot of(EntityId<?> id) {
        return of(id, "");
    }

    static Spot of(EntityId<?> id, String field) {
        return new Spot(id, field, List.of());
    }

    /** An element further in. */
    Spot in(Object part) {
        return new Spot(
                id, field, Stream.concat(element.stream(), Stream.of(part)).toList());
    }

    /** The field with the element: {@code accounts[Instagram anna, 2026-03-01]}. */
    public String path() {
        String inner = element.stream().map(Object::toString).collect(Collectors.joining(", "));
        return inner.isEmpty() ? field : field + "[" + inner + "]";
    }
}
