package hearth.storage.disk;

/** A file that is no sound plan; becomes a {@link CannotOpen} where its name is known. */
public final class Unsound extends Exception {

    private static final long serialVersionUID = 1L;

    private final CannotOpen.Why why;
    private final String program;

    public Unsound(CannotOpen.Why why, String detail) {
        super(detail);
        this.why = why;
        this.program = "";
    }

    /** A file that a newer program wrote, of this version if that can be told. */
    public Unsound(CannotOpen.Why why, int schema, String program) {
        super("schema " + schema + " of program " + program);
        this.why = why;
        this.program = program;
    }

    public Unsound(CannotOpen.Why why, Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.why = why;
        this.program = "";
    }

    public CannotOpen.Why why() {
        return why;
    }

    /** Version of the program that wrote a file which is too new here; empty when it is not known. */
    String program() {
        return program;
    }
}
