package hearth.desktop.fx;

/** What a colour says; never said by the colour alone. */
public enum Mood {
    QUIET("quiet"),
    ACCENT("accent"),
    GOOD("good"),
    WARN("warn"),
    BAD("bad");

    private final String styleClass;

    Mood(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The class that tints a pill. */
    public String styleClass() {
        return styleClass;
    }
}
