package hearth.desktop.landscape;

/** The three pictures of the same landscape. */
public enum LandscapeMode {
    MAP,
    QUADRANT,
    TABLE
}
