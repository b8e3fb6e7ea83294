package hearth.exchange.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.NodeId;
import hearth.plan.scorecard.Perspective;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that ships says of a plan what the records say. */
class PlanSchemaTest {

    private static final JsonNode SCHEMA = new JsonMapper().readTree(bytes());

    static List<Kind<?>> kinds() {
        return Kinds.ALL;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyComponentStandsInTheSchema(Kind<?> kind) {
        agree(kind.type(), SCHEMA.at("/properties/" + kind.name() + "/items"), kind.name());
    }

    @Test
    void everyKindStandsInTheSchema() {
        List<String> kinds = Kinds.ALL.stream().map(Kind::name).toList();
        assertThat(SCHEMA.at("/properties").propertyNames())
                .containsExactlyElementsOf(Stream.concat(Stream.of("format", "version", "asOf"), kinds.stream())
                        .toList());
    }

    @Test
    void everyFieldIsDescribed() {
        SCHEMA.at("/$defs")
                .forEachEntry((name, type) -> type.path("properties")
                        .forEachEntry((field, value) -> assertThat(
                                        value.path("description").asString(""))
                                .as("description of %s.%s", name, field)
                                .isNotBlank()));
    }

    @Test
    void aFullPlanIsValid() throws IOException {
        assertThat(errors(json(FullPlan.plan()))).isEmpty();
    }

    @Test
    void aFieldThatDoesNotExistIsInvalid() throws IOException {
        assertThat(errors(json(FullPlan.plan()).replace("\"role\"", "\"rolle\"")))
                .isNotEmpty();
        assertThat(errors(json(FullPlan.plan()).replace("INNER", "NEAR"))).isNotEmpty();
    }

    private static void agree(Type type, JsonNode schema, String where) {
        JsonNode resolved = resolve(schema);
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            assertThat(resolved.path("type").asString()).as(where).isEqualTo("array");
            agree(list.getActualTypeArguments()[0], resolved.path("items"), where + "[]");
        } else if (type instanceof ParameterizedType generic) {
            agreeClass((Class<?>) generic.getRawType(), schema, where);
        } else {
            agreeClass((Class<?>) type, schema, where);
        }
    }

    private static void agreeClass(Class<?> type, JsonNode schema, String where) {
        JsonNode resolved = resolve(schema);
        if (type.isEnum()) {
            assertThat(texts(resolved.path("enum"))).as(where).containsExactlyElementsOf(names(type));
        } else if (type.isRecord() && !isText(type)) {
            agreeRecord(type, resolved, where);
        } else if (type == NodeId.class || type == LocalDate.class) {
            assertThat(schema.path("$ref").asString()).as(where).endsWith(type == NodeId.class ? "/NodeId" : "/Date");
        } else if (!resolved.has("const")) {
            assertThat(resolved.path("type").asString()).as(where).isEqualTo(shape(type));
        }
    }

    private static void agreeRecord(Class<?> type, JsonNode schema, String where) {
        List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
        assertThat(schema.path("properties").propertyNames())
                .as("fields of " + where)
                .containsExactlyElementsOf(
                        components.stream().map(RecordComponent::getName).toList());
        assertThat(texts(schema.path("required")))
                .as("fields %s cannot do without", where)
                .containsAll(components.stream()
                        .filter(c -> !mayBeMissing(c) && !(c.getType() == boolean.class && !isEntity(type)))
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent component : components) {
            agree(
                    component.getGenericType(),
                    schema.path("properties").path(component.getName()),
                    where + "." + component.getName());
        }
    }

    private static boolean mayBeMissing(RecordComponent component) {
        Class<?> type = component.getType();
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || type == String.class
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type);
    }

    /** Of a value, a yes or no that came later is no when it is missing. */
    private static boolean isEntity(Class<?> type) {
        return Entity.class.isAssignableFrom(type);
    }

    private static String shape(Class<?> type) {
        if (type == boolean.class) {
            return "boolean";
        }
        if (type == BigDecimal.class || type == double.class) {
            return "number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "integer";
        }
        return Map.class.isAssignableFrom(type) ? "object" : "string";
    }

    private static boolean isText(Class<?> type) {
        return EntityId.class.isAssignableFrom(type) || type == Perspective.class;
    }

    private static JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? SCHEMA.at(schema.path("$ref").asString().substring(1)) : schema;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    static List<Error> errors(String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(bytes(), UTF_8), InputFormat.JSON);
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static String json(Plan plan) throws IOException {
        var out = new ByteArrayOutputStream();
        PlanJson.write(plan, out);
        return out.toString(UTF_8);
    }

    private static byte[] bytes() {
        try (InputStream schema = PlanJson.class.getResourceAsStream("/hearth/exchange/plan.schema.json")) {
            return Objects.requireNonNull(schema).readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
