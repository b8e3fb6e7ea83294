package hearth.exchange;

import hearth.plan.Message;

/**
 * A place in a file.
 *
 * @param line line of the file, counted from 1
 * @param column character in the line, counted from 1
 * @param field the value in question, such as {@code people[3].ring}, or empty
 */
public record Spot(int line, int column, String field) {

    /** The beginning of a file. */
    public static final Spot START = new Spot(1, 1, "");

    Message before(Message reason) {
        return field.isEmpty()
                ? Message.of("exchange.spot.line", line, column, reason)
                : Message.of("exchange.spot.field", line, column, field, reason);
    }
}
