package hearth.exchange.json;

import hearth.exchange.ImportRefused;
import hearth.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The sample bakery, read through the same import as anybody's plan and moved in time so that it looks alive. */
public final class SamplePlan {

    private static final String RESOURCE = "/hearth/assets/sample-bakery.json";

    private SamplePlan() {}

    /** The sample as if it had been kept up until today. */
    public static Plan on(LocalDate today) {
        try (InputStream bytes = SamplePlan.class.getResourceAsStream(RESOURCE)) {
            return read(Objects.requireNonNull(bytes, RESOURCE), today);
        } catch (ImportRefused e) {
            throw new IllegalStateException("the sample that ships is a sound plan", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a plan whose {@code asOf} says for which day it was written, and moves it to {@code today}. Its week goes on as it began. */
    static Plan read(InputStream from, LocalDate today) throws ImportRefused, IOException {
        JsonNode tree = PlanJson.MAPPER.readTree(from);
        LocalDate asOf = LocalDate.parse(tree.path("asOf").asString());
        Shift shift = new Shift(asOf, today);
        byte[] moved = PlanJson.MAPPER.writeValueAsBytes(shift.of(tree));
        return KeptUp.until(PlanJson.read(new ByteArrayInputStream(moved)), shift.written(), today);
    }
}
