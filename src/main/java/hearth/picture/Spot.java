package hearth.picture;

import hearth.plan.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * A rectangle of a picture that has something to say when pointed at, and perhaps leads somewhere.
 *
 * @param about the entity it shows, or null
 */
public record Spot(
        double x,
        double y,
        double width,
        double height,
        String says,
        @Nullable EntityId<?> about) {}
