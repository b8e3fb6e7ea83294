package hearth.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import hearth.plan.Entity;
import java.lang.reflect.Executable;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Reads from a record's components what may be missing in a file: what is {@code @Nullable}, and texts, lists and maps,
 * which are empty then. A yes or no inside a value, which came later than the value, is no then, and left out when no. So the records need no annotations of a JSON library.
 */
final class ComponentRules extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedParameter parameter
                ? JsonSetter.Value.construct(whenMissing(parameter), Nulls.FAIL)
                : super.findSetterInfo(config, annotated);
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMember member && isAside(member.getRawType(), member.getDeclaringClass())
                ? JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.ALWAYS)
                : super.findPropertyInclusion(config, annotated);
    }

    private static Nulls whenMissing(AnnotatedParameter parameter) {
        if (canBeEmpty(parameter.getRawType()) || isAside(parameter.getRawType(), parameter.getDeclaringClass())) {
            return Nulls.AS_EMPTY;
        }
        return isNullable(parameter) ? Nulls.SET : Nulls.FAIL;
    }

    private static boolean canBeEmpty(Class<?> type) {
        return type == String.class || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    /** A yes or no of a value; an entity states all of its own. */
    private static boolean isAside(Class<?> type, Class<?> of) {
        return type == boolean.class && !Entity.class.isAssignableFrom(of);
    }

    private static boolean isNullable(AnnotatedParameter parameter) {
        return parameter.getOwner().getAnnotated() instanceof Executable constructor
                && constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
    }
}
