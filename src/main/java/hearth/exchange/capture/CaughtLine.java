package hearth.exchange.capture;

/**
 * A line in which somebody was found.
 *
 * @param number of the line in the text, counted from 1
 * @param text as it was typed
 */
public record CaughtLine(int number, String text, CaughtPerson person) {}
