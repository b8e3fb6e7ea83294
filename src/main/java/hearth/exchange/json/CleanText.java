package hearth.exchange.json;

import hearth.exchange.PlainText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Keeps control characters out of files, in both directions; the storage's columns keep a text as it is. */
final class CleanText extends SimpleModule {

    private static final long serialVersionUID = 1L;

    CleanText() {
        super("clean text");
        addSerializer(new Writer());
        addDeserializer(String.class, new Reader());
    }

    private static final class Writer extends StdScalarSerializer<String> {
        Writer() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator to, SerializationContext context) {
            to.writeString(PlainText.clean(text));
        }
    }

    private static final class Reader extends StringDeserializer {
        @Override
        public String deserialize(JsonParser from, DeserializationContext context) {
            return PlainText.clean(super.deserialize(from, context));
        }
    }
}
