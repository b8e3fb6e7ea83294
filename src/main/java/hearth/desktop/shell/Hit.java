package hearth.desktop.shell;

/** One line of what the palette found. */
sealed interface Hit {

    /** Something to do. */
    record Doing(Act act) implements Hit {}

    /** Something that has a name. */
    record Thing(Named named) implements Hit {}
}
