package hearth.storage.rows;

import hearth.exchange.json.PlanMapper;
import hearth.plan.EntityId;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the values of one type stand in a column.
 *
 * @param sql TEXT, INTEGER or REAL, as in the migrations
 * @param out the value as SQLite takes it: a string, long or double
 * @param in the value again
 */
record Form(String sql, Function<Object, Object> out, Function<Object, Object> in) {

    private static final JsonMapper JSON = PlanMapper.mapper();

    private static final Map<Class<?>, Form> PLAIN = Map.of(
            String.class, new Form("TEXT", value -> value, text -> text),
            int.class, new Form("INTEGER", value -> ((Integer) value).longValue(), number -> toInt(number)),
            long.class, new Form("INTEGER", value -> value, number -> number),
            boolean.class, new Form("INTEGER", value -> ((Boolean) value) ? 1L : 0L, number -> (Long) number == 1L),
            double.class, new Form("REAL", value -> value, number -> number),
            LocalDate.class, text(Object::toString, Days::parse),
            BigDecimal.class, text(value -> ((BigDecimal) value).toPlainString(), BigDecimal::new));

    private static final Map<Class<?>, Function<String, ?>> IDS =
            Kinds.ALL.stream().collect(Collectors.toMap(Kind::idType, Kind::id));

    private static final Map<Class<?>, Class<?>> UNBOXED = Map.of(
            Integer.class, int.class, Long.class, long.class, Boolean.class, boolean.class, Double.class, double.class);

    /** The form of a component of this type. */
    static Form of(Type type) {
        JavaType known = JSON.constructType(type);
        Class<?> raw = UNBOXED.getOrDefault(known.getRawClass(), known.getRawClass());
        if (PLAIN.containsKey(raw)) {
            return PLAIN.get(raw);
        }
        if (IDS.containsKey(raw)) {
            return text(value -> ((EntityId<?>) value).value(), IDS.get(raw));
        }
        if (raw.isEnum()) {
            return ofEnum(raw);
        }
        return hasParts(raw) ? json(known) : throughJson(known);
    }

    private static Form ofEnum(Class<?> type) {
        Map<String, Object> byName = Stream.of(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), constant -> constant));
        return text(constant -> ((Enum<?>) constant).name(), name -> named(byName, name));
    }

    private static Object named(Map<String, Object> byName, String name) {
        Object found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException(name + " is none of " + byName.keySet());
        }
        return found;
    }

    /** Lists, maps and records of several parts are JSON; whatever else the codec writes as one text is that text. */
    private static boolean hasParts(Class<?> raw) {
        return Collection.class.isAssignableFrom(raw)
                || Map.class.isAssignableFrom(raw)
                || (raw.isRecord() && raw.getRecordComponents().length > 1);
    }

    private static Form json(JavaType type) {
        ObjectWriter writer = JSON.writerFor(type);
        ObjectReader reader = JSON.readerFor(type);
        return text(writer::writeValueAsString, reader::readValue);
    }

    private static Form throughJson(JavaType type) {
        ObjectWriter writer = JSON.writerFor(type);
        ObjectReader plain = JSON.readerFor(String.class);
        return text(value -> plain.readValue(writer.writeValueAsString(value)), text -> JSON.convertValue(text, type));
    }

    private static Form text(Function<Object, String> out, Function<String, ?> in) {
        return new Form("TEXT", out::apply, text -> in.apply((String) text));
    }

    private static Object toInt(Object number) {
        return Math.toIntExact((Long) number);
    }
}
