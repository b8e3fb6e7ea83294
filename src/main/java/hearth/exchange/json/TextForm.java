package hearth.exchange.json;

import hearth.plan.Message;
import hearth.plan.Refused;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * How a value is written as one text and read back.
 *
 * @param form key of the message that says what the text should look like
 * @param write gives its text
 * @param read makes it from its text, throwing {@link Refused} or a date's exception for nonsense
 */
record TextForm<T>(Class<T> type, String form, Function<? super T, String> write, Function<String, ? extends T> read) {

    void addTo(SimpleModule module) {
        module.addSerializer(writer());
        module.addDeserializer(type, new Reader());
    }

    ValueSerializer<T> writer() {
        return new Writer();
    }

    private T parse(JsonParser from) {
        String text = from.getString();
        try {
            return read.apply(text);
        } catch (Refused e) {
            throw DatabindException.from(from, "refused", e);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw DatabindException.from(from, "no such text", new Refused("", Message.of(form, text)));
        }
    }

    private final class Writer extends StdScalarSerializer<T> {
        Writer() {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator to, SerializationContext context) {
            to.writeString(write.apply(value));
        }
    }

    private final class Reader extends StdScalarDeserializer<T> {
        Reader() {
            super(type);
        }

        // Jackson takes null for "another token, and somebody has dealt with it".
        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T deserialize(JsonParser from, DeserializationContext context) {
            return from.currentToken() == JsonToken.VALUE_STRING
                    ? parse(from)
                    : (T) context.handleUnexpectedToken(type, from);
        }
    }
}
