package hearth.exchange.capture;

/**
 * A line in which somebody was found.
 *
 * @param number of the line in the text, counted from 1
 * @param part of the line, counted from 0, where one line names several
 * @param text of the line, or of its part, as it was typed
 */
public record CaughtLine(int number, int part, String text, CaughtPerson person) {}
