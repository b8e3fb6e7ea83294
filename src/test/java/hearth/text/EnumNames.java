package hearth.text;

import hearth.plan.Entity;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The enums that are stored in a plan, and therefore shown somewhere. */
final class EnumNames {

    private final Set<Class<?>> seen = new HashSet<>();

    private EnumNames() {}

    /** The end of the key that each constant of each stored enum has in some bundle: {@code TouchKind.GIVEN}. */
    static Stream<String> keys() {
        EnumNames found = new EnumNames();
        Kinds.ALL.forEach(found::visit);
        return found.seen.stream().filter(EnumNames::isOurs).flatMap(EnumNames::keysOf);
    }

    private static boolean isOurs(Class<?> type) {
        return type.isEnum() && type.getName().startsWith("hearth.");
    }

    private static Stream<String> keysOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name());
    }

    private void visit(Kind<? extends Entity> kind) {
        visit(kind.type());
    }

    private void visit(Class<?> type) {
        if (seen.add(type) && type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                visit(component.getGenericType());
            }
        }
    }

    private void visit(Type type) {
        switch (type) {
            case Class<?> plain -> visit(plain);
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::visit);
            default -> {}
        }
    }
}
