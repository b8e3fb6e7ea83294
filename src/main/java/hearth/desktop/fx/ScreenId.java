package hearth.desktop.fx;

/** The screens, in the order of the navigation rail; the place in this list is also the key Ctrl+1…9. */
public enum ScreenId {
    TODAY(Group.NOW),
    LANDSCAPE(Group.LISTEN),
    CARE(Group.LISTEN),
    CHANNELS(Group.ENGAGE),
    RHYTHM(Group.ENGAGE),
    SCORECARD(Group.MEASURE),
    REVIEW(Group.SHARE),
    EXPORT(Group.SHARE);

    /** The way a person thinks of them. */
    public enum Group {
        NOW,
        LISTEN,
        ENGAGE,
        MEASURE,
        SHARE
    }

    private final Group group;

    ScreenId(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }
}
