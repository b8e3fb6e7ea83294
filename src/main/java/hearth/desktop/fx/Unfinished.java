package hearth.desktop.fx;

/** Something a person may be typing into; it is asked before something else takes its place. */
public interface Unfinished {

    /**
     * Keeps what was typed.
     *
     * @return false when it was refused; the reason then stands beside the field
     */
    boolean leave();
}
