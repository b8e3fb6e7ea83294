package hearth.exchange.json;

import hearth.plan.Entity;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;

/** The order of rows in a file: by their {@code order} where they have one, else by their {@code date}, then by id. */
final class RowOrder {

    private RowOrder() {}

    static Comparator<Entity> of(Class<? extends Entity> type) {
        Comparator<Entity> byId = Comparator.comparing(entity -> entity.id().value());
        return Arrays.stream(type.getRecordComponents())
                .filter(RowOrder::orders)
                .findFirst()
                .map(component -> by(component).thenComparing(byId))
                .orElse(byId);
    }

    private static boolean orders(RecordComponent component) {
        return switch (component.getName()) {
            case "order" -> component.getType() == int.class;
            case "date" -> component.getType() == LocalDate.class;
            default -> false;
        };
    }

    // Safe: whole numbers and dates only, see above.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparator<Entity> by(RecordComponent component) {
        return Comparator.comparing(entity -> (Comparable) value(component, entity));
    }

    private static Object value(RecordComponent component, Entity entity) {
        try {
            return component.getAccessor().invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of a public record can be read", e);
        }
    }
}
