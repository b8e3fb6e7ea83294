package hearth.plan.privacy;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The texts and ids inside an entity, however deep, for reading and for replacing. */
final class Parts {

    private Parts() {}

    /** What takes the place of texts and ids. */
    interface Change {

        String text(String field, String text);

        EntityId<?> id(EntityId<?> id);
    }

    /** Hands out every text with the component of the entity it stands in; ids are not texts. */
    static void texts(Entity entity, BiConsumer<String, String> reader) {
        for (RecordComponent component : entity.getClass().getRecordComponents()) {
            texts(component.getName(), value(component, entity), reader);
        }
    }

    /** The entity with other texts and ids; the same object when nothing differs. */
    static Entity changed(Entity entity, Change change) {
        RecordComponent[] components = entity.getClass().getRecordComponents();
        return (Entity) changed(components, entity, component -> component, change);
    }

    private static void texts(String field, @Nullable Object value, BiConsumer<String, String> reader) {
        switch (value) {
            case null -> {}
            case EntityId<?> _ -> {}
            case String text -> reader.accept(field, text);
            case List<?> list -> list.forEach(each -> texts(field, each, reader));
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents())
                        .forEach(component -> texts(field, value(component, record), reader));
            default -> {}
        }
    }

    private static @Nullable Object changed(String field, @Nullable Object value, Change change) {
        return switch (value) {
            case null -> null;
            case EntityId<?> id -> change.id(id);
            case String text -> change.text(field, text);
            case List<?> list -> changed(field, list, change);
            case Record record -> changed(record.getClass().getRecordComponents(), record, _ -> field, change);
            default -> value;
        };
    }

    private static List<?> changed(String field, List<?> list, Change change) {
        List<@Nullable Object> after = new ArrayList<>();
        list.forEach(each -> after.add(changed(field, each, change)));
        return after.equals(list) ? list : after;
    }

    /** A part of an entity goes by the name of the entity's component it stands in. */
    private static Object changed(
            RecordComponent[] components, Object record, UnaryOperator<String> field, Change change) {
        @Nullable Object[] after = new @Nullable Object[components.length];
        boolean same = true;
        for (int i = 0; i < components.length; i++) {
            Object before = value(components[i], record);
            after[i] = changed(field.apply(components[i].getName()), before, change);
            same = same && Objects.equals(before, after[i]);
        }
        return same ? record : made(record.getClass(), components, after);
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a component of a public record can be read", e);
        }
    }

    private static Object made(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record can be made from its components", e);
        }
    }
}
