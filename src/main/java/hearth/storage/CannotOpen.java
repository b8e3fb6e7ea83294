package hearth.storage;

import hearth.plan.Message;
import hearth.session.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;

/** A file that could not be opened as a plan, and why, in words. The file is untouched. */
public final class CannotOpen extends Exception {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Why {
        /** There is no such file. */
        MISSING("storage.open.missing", "storage.open.missing.remedy"),
        /** The file or the data folder cannot be read. */
        UNREADABLE("storage.open.unreadable", "storage.open.unreadable.remedy"),
        /** Something else than a plan. */
        NOT_A_PLAN("storage.open.notAPlan", "storage.open.notAPlan.remedy"),
        /** A plan, but not whole. */
        DAMAGED("storage.open.damaged", "storage.open.damaged.remedy"),
        /** Whole as a file, yet not what was saved: something changed it unnoticed. */
        ALTERED("storage.open.altered", "storage.open.damaged.remedy"),
        /** Written by a newer Hearth. */
        NEWER("storage.open.newer", "storage.open.newer.remedy"),
        /** Open already, in this or another window on this machine. */
        IN_USE("storage.open.inUse", "storage.open.inUse.remedy"),
        /** Open on another computer, or by somebody else on this one, as far as they left word. */
        ELSEWHERE("storage.open.inUse", "storage.open.elsewhere.remedy"),
        /** Hearth's own folder takes no working copy. */
        NO_WORKPLACE("storage.open.noWorkplace", "storage.open.noWorkplace.remedy");

        private final String happened;
        private final String remedy;

        Why(String happened, String remedy) {
            this.happened = happened;
            this.remedy = remedy;
        }
    }

    private final Why why;
    private final transient Problem problem;

    CannotOpen(Why why, Path file, Throwable cause) {
        super(why + " " + file + ": " + cause.getMessage(), cause);
        this.why = why;
        this.problem = problem(why, file);
    }

    CannotOpen(Why why, Path file) {
        super(why + " " + file);
        this.why = why;
        this.problem = problem(why, file);
    }

    public Why why() {
        return why;
    }

    /** What happened, what is safe, what to do. */
    public Problem problem() {
        return problem;
    }

    private CannotOpen(Why why, Path file, Problem problem) {
        super(why + " " + file);
        this.why = why;
        this.problem = problem;
    }

    /** Somebody left word that they have it open. */
    static CannotOpen elsewhere(Path file, Holder holder, Clock clock) {
        ZonedDateTime since = holder.since().atZone(clock.getZone());
        boolean stale = holder.isStale(clock.instant());
        Problem problem = new Problem(
                Message.of(
                        stale ? "storage.open.leftOpen" : "storage.open.elsewhere",
                        Disk.name(file),
                        holder.user(),
                        holder.host(),
                        since.toLocalDate(),
                        since.toLocalTime()),
                Message.of("storage.open.untouched"),
                Message.of(stale ? "storage.open.leftOpen.remedy" : "storage.open.elsewhere.remedy"));
        return new CannotOpen(Why.ELSEWHERE, file, problem);
    }

    private static Problem problem(Why why, Path file) {
        return new Problem(
                Message.of(why.happened, Disk.name(file)),
                Message.of("storage.open.untouched"),
                Message.of(why.remedy));
    }
}
