package hearth.cli;

/** What a command ends with. */
final class ExitCode {

    static final int DONE = 0;

    /** Done, with rows that stayed outside or findings that nobody set aside. */
    static final int WITH_REMARKS = 1;

    static final int WRONG_USAGE = 2;
    static final int CANNOT_READ = 3;
    static final int CANNOT_WRITE = 4;

    /** A fault in Hearth itself; {@code EX_SOFTWARE} of sysexits.h. */
    static final int DEFECT = 70;

    private ExitCode() {}
}
