package hearth.storage.disk;

import hearth.plan.Message;
import hearth.session.Problem;
import java.nio.file.Path;

/** A plan that could not be written to a new file, and why, in words. */
public final class CannotWrite extends Exception {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Why {
        /** There is a file of that name, and nobody said to replace it. */
        EXISTS,
        /** The plan in that file is open on this machine. */
        IN_USE,
        /** It is not the file that was looked for, or somebody changed it since. */
        ANOTHER,
        /** The disk or the folder refuses. */
        REFUSED
    }

    private final Why why;
    private final transient Problem problem;

    private CannotWrite(Why why, Path file, Problem problem) {
        super(why + " " + file);
        this.why = why;
        this.problem = problem;
    }

    public static CannotWrite exists(Path file) {
        return untouched(
                Why.EXISTS,
                file,
                Message.of("storage.write.exists", Disk.name(file)),
                Message.of("storage.write.exists.remedy"));
    }

    public static CannotWrite inUse(Path file) {
        return untouched(
                Why.IN_USE,
                file,
                Message.of("storage.open.inUse", Disk.name(file)),
                Message.of("storage.open.inUse.remedy"));
    }

    public static CannotWrite another(Path file) {
        return untouched(
                Why.ANOTHER,
                file,
                Message.of("storage.write.another", Disk.name(file)),
                Message.of("storage.write.another.remedy"));
    }

    public static CannotWrite refused(Path file, Exception cause) {
        CannotWrite problem = untouched(
                Why.REFUSED,
                file,
                Message.of("storage.write.refused", Disk.name(file), Trouble.of(cause, Disk.folder(file))),
                Message.of("storage.write.refused.remedy"));
        problem.initCause(cause);
        return problem;
    }

    private static CannotWrite untouched(Why why, Path file, Message happened, Message remedy) {
        return new CannotWrite(why, file, new Problem(happened, Message.of("storage.write.untouched"), remedy));
    }

    public Why why() {
        return why;
    }

    /** What happened, what is safe, what to do. */
    public Problem problem() {
        return problem;
    }
}
