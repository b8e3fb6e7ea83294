package hearth.storage;

/** A file that is no sound plan; becomes a {@link CannotOpen} where its name is known. */
final class Unsound extends Exception {

    private static final long serialVersionUID = 1L;

    private final CannotOpen.Why why;

    Unsound(CannotOpen.Why why, String detail) {
        super(detail);
        this.why = why;
    }

    Unsound(CannotOpen.Why why, Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.why = why;
    }

    CannotOpen.Why why() {
        return why;
    }
}
