package hearth.desktop.fx;

/**
 * Something that hands do on one screen.
 *
 * @param does what comes of it
 * @param by keys, or what the pointer does
 */
public record Gesture(String does, String by) {}
