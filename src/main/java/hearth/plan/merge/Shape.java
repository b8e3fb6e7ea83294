package hearth.plan.merge;

import hearth.plan.Entity;
import hearth.plan.Refused;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The stored fields of one kind of entity, read from its record and made into one again. */
final class Shape {

    /** The place in lists, which nobody states for its own sake. */
    static final String ORDER = "order";

    private static final Map<Class<?>, Shape> ALL =
            Kinds.ALL.stream().collect(Collectors.toMap(Kind::type, kind -> new Shape(kind.type())));

    private final RecordComponent[] components;
    private final List<String> fields;
    private final Constructor<? extends Entity> constructor;

    private Shape(Class<? extends Entity> type) {
        components = type.getRecordComponents();
        fields = Arrays.stream(components).map(RecordComponent::getName).toList();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type, e);
        }
    }

    static Shape of(Entity entity) {
        return Objects.requireNonNull(ALL.get(entity.getClass()), "no kind of entity");
    }

    /** The names of its fields, the id first. */
    List<String> fields() {
        return fields;
    }

    /** The values of all fields, in their order. */
    @Nullable
    Object[] values(Entity entity) {
        return Arrays.stream(components)
                .map(component -> value(component, entity))
                .toArray();
    }

    /**
     * An entity with these values.
     *
     * @throws Refused when they do not fit together
     */
    Entity entity(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a record cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be made", e);
        }
    }

    /** The entity with some fields changed. */
    static Entity with(Entity entity, UnaryOperator<@Nullable Object> change) {
        Shape shape = of(entity);
        @Nullable Object[] values = shape.values(entity);
        Arrays.setAll(values, i -> change.apply(values[i]));
        return shape.entity(values);
    }

    /** The entity at another place of its list; itself when it has none. */
    static Entity at(Entity entity, int order) {
        Shape shape = of(entity);
        @Nullable Object[] values = shape.values(entity);
        int place = shape.fields.indexOf(ORDER);
        if (place >= 0) {
            values[place] = order;
        }
        return place < 0 ? entity : shape.entity(values);
    }

    /** True when two entities of one id say the same, whatever their places in lists. */
    static boolean same(Entity one, Entity other) {
        if (one.equals(other)) {
            return true;
        }
        Shape shape = of(one);
        @Nullable Object[] ones = shape.values(one);
        @Nullable Object[] others = shape.values(other);
        return IntStream.range(0, ones.length)
                .allMatch(i -> shape.fields.get(i).equals(ORDER) || Objects.equals(ones[i], others[i]));
    }

    private static @Nullable Object value(RecordComponent component, Entity entity) {
        try {
            return component.getAccessor().invoke(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record cannot be read: " + component, e);
        }
    }
}
