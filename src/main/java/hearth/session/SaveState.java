package hearth.session;

/** How safe the plan is right now; what the title bar says. */
public sealed interface SaveState {

    /** Number of the last revision that is in the person's file; 0 when only what was opened is. */
    long published();

    /** Everything is in the person's file. */
    record Saved(long published) implements SaveState {}

    /** On the way: the working copy has or gets it, the person's file follows within seconds. */
    record Saving(long published) implements SaveState {}

    /** Safe on this computer, but the person's file could not be replaced yet; it is tried again. */
    record NotInFolder(long published, Problem problem) implements SaveState {}

    /** Safe on this computer, but the person's file is no longer where it was: moved, renamed or deleted. */
    record Vanished(long published, Problem problem) implements SaveState {}

    /** Everything is saved, but somebody else has written a newer version into the person's file since. */
    record Outdated(long published, Problem problem) implements SaveState {}

    /** Not even the working copy could be written; what is on screen is only on screen. */
    record CannotSave(long published, Problem problem) implements SaveState {}

    /** Open to view: nothing is changed here, and so nothing has to be saved. */
    record ReadOnly(Problem problem) implements SaveState {
        @Override
        public long published() {
            return 0;
        }
    }
}
