package hearth.exchange.json;

import hearth.exchange.ImportRefused;
import hearth.exchange.Spot;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan as JSON, whole and in one form only: the same plan gives the same bytes, and the plan read from them gives
 * those bytes again. {@code plan.schema.json} describes it.
 */
public final class PlanJson {

    static final String FORMAT = "hearth-plan";
    static final int VERSION = 1;

    static final JsonMapper MAPPER = PlanMapper.mapper()
            .rebuild()
            .addModule(new CleanText())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    static final ObjectWriter WRITER = MAPPER.writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT));

    private PlanJson() {}

    /** A plan and the places in the file where its rows begin. */
    public record Located(Plan plan, Map<EntityId<?>, Spot> places) {

        /** Line of the file where this row begins. */
        public int line(EntityId<?> id) {
            return places.getOrDefault(id, Spot.START).line();
        }
    }

    /** Writes a plan; the stream stays open. */
    public static void write(Plan plan, OutputStream to) throws IOException {
        try (JsonGenerator json = WRITER.createGenerator(to)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeNumberProperty("version", VERSION);
            Kinds.ALL.forEach(kind -> write(plan, kind, json));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads a plan.
     *
     * @throws ImportRefused when the bytes are not a whole, sound plan; says where and why
     * @throws IOException when the stream cannot be read
     */
    public static Plan read(InputStream from) throws ImportRefused, IOException {
        return readLocated(from).plan();
    }

    /** As {@link #read}, and where each row stands in the file. */
    public static Located readLocated(InputStream from) throws ImportRefused, IOException {
        PlanReader reader = reader(from);
        try (reader) {
            return new Located(reader.plan(), reader.places());
        } catch (JacksonIOException e) {
            throw failure(e, reader.row());
        } catch (JacksonException e) {
            throw Complaint.of(e, reader.row());
        }
    }

    private static PlanReader reader(InputStream from) throws ImportRefused, IOException {
        try {
            return new PlanReader(MAPPER.createParser(from));
        } catch (JacksonIOException e) {
            throw failure(e, Spot.START);
        }
    }

    /** The stream is at fault, unless the bytes begin like an encoding which they are not in. */
    private static IOException failure(JacksonIOException e, Spot where) throws ImportRefused {
        if (e.getCause() instanceof CharConversionException) {
            throw new ImportRefused(Message.of("exchange.refused.syntax"), where);
        }
        return Objects.requireNonNull(e.getCause());
    }

    private static <E extends Entity> void write(Plan plan, Kind<E> kind, JsonGenerator json) {
        json.writeName(kind.name());
        json.writeStartArray();
        plan.all(kind.type()).stream().sorted(RowOrder.of(kind.type())).forEach(json::writePOJO);
        json.writeEndArray();
    }
}
