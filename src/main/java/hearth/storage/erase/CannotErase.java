package hearth.storage.erase;

import hearth.plan.Message;
import hearth.session.Problem;
import hearth.storage.disk.CannotOpen;

/** Why somebody could not be erased, or not wholly; said in words. Erasing again is always safe and goes on where it stopped. */
public final class CannotErase extends Exception {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Why {
        /** Neither the plan nor anything kept of it holds anybody who could be meant. */
        NOBODY,
        /** Several people could be meant. */
        SEVERAL,
        /** A file that holds the person cannot be opened or written. */
        REFUSED
    }

    private final Why why;
    private final transient Problem problem;

    private CannotErase(Why why, Problem problem) {
        super(why.name());
        this.why = why;
        this.problem = problem;
    }

    static CannotErase nobody() {
        return untouched(Why.NOBODY, Message.of("storage.erase.nobody"), Message.of("storage.erase.nobody.remedy"));
    }

    static CannotErase several(String ids) {
        return untouched(
                Why.SEVERAL, Message.of("storage.erase.several"), Message.of("storage.erase.several.remedy", ids));
    }

    /** A file that has to be rewritten cannot be opened. */
    static CannotErase of(CannotOpen cannot) {
        return caused(Why.REFUSED, cannot.problem(), cannot);
    }

    /** The person is out of the plan, but not out of this file. */
    static CannotErase halfDone(Message file, Message trouble, Exception cause) {
        return caused(
                Why.REFUSED,
                new Problem(
                        Message.of("storage.erase.refused", file, trouble),
                        Message.of("storage.erase.refused.safe"),
                        Message.of("storage.erase.refused.remedy")),
                cause);
    }

    /** The plan's file itself could not be written. */
    static CannotErase unpublished(Problem problem) {
        return new CannotErase(Why.REFUSED, problem);
    }

    public Why why() {
        return why;
    }

    /** What happened, what is safe, what to do. */
    public Problem problem() {
        return problem;
    }

    private static CannotErase untouched(Why why, Message happened, Message remedy) {
        return new CannotErase(why, new Problem(happened, Message.of("storage.write.untouched"), remedy));
    }

    private static CannotErase caused(Why why, Problem problem, Exception cause) {
        CannotErase cannot = new CannotErase(why, problem);
        cannot.initCause(cause);
        return cannot;
    }
}
