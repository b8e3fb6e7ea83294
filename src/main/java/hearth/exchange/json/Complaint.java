package hearth.exchange.json;

import hearth.exchange.ImportRefused;
import hearth.exchange.Spot;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Reason;
import hearth.plan.Refused;
import hearth.plan.scorecard.Perspective;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What the JSON library has against a file, in the person's words and with the place. */
final class Complaint {

    private Complaint() {}

    /** What went wrong within {@code row}. */
    static ImportRefused of(JacksonException e, Spot row) {
        TokenStreamLocation at = e.getLocation();
        String field = dotted(row.field(), path(e), refusedField(e));
        // Not every exception knows where it was thrown; the row does.
        boolean known = at != null && at.getLineNr() > 0;
        return new ImportRefused(
                reason(e),
                new Spot(known ? at.getLineNr() : row.line(), known ? at.getColumnNr() : row.column(), field));
    }

    /** What the plan has against a row. */
    static ImportRefused of(Reason reason, Spot row) {
        return new ImportRefused(
                reason.message(), new Spot(row.line(), row.column(), dotted(row.field(), "", reason.field())));
    }

    private static Message reason(JacksonException e) {
        if (e.getCause() instanceof Refused refused) {
            return refused.reason().message();
        }
        return switch (e) {
            case StreamConstraintsException limit -> Message.of("exchange.refused.limits");
            case StreamReadException syntax -> Message.of("exchange.refused.syntax");
            case UnrecognizedPropertyException unknown ->
                Message.of("exchange.refused.unknown", unknown.getPropertyName());
            case InvalidNullException missing -> Message.of("exchange.refused.missing");
            case MismatchedInputException wrong -> expected(wrong.getTargetType());
            default -> Message.of("exchange.refused.value");
        };
    }

    private static Message expected(@Nullable Class<?> type) {
        if (type == null) {
            return Message.of("exchange.refused.value");
        }
        return type.isEnum()
                ? Message.of("exchange.refused.choice", choices(type))
                : Message.of("exchange.refused." + shape(type));
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> ((Enum<?>) c).name())
                .collect(Collectors.joining(", "));
    }

    private static String shape(Class<?> type) {
        if (type == boolean.class) {
            return "truth";
        }
        if (type == BigDecimal.class || type == double.class) {
            return "number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "whole";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "array";
        }
        return type.isRecord() && !isText(type) ? "object" : "text";
    }

    private static boolean isText(Class<?> type) {
        return EntityId.class.isAssignableFrom(type) || type == Perspective.class;
    }

    /** Where in the row: {@code accounts[0].network}. */
    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    /** The component a constructor refused; a value that is one text stands for itself. */
    private static String refusedField(JacksonException e) {
        return e instanceof ValueInstantiationException && e.getCause() instanceof Refused refused
                ? refused.reason().field()
                : "";
    }

    private static String dotted(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("."));
    }
}
