package hearth.storage.disk;

import hearth.plan.Message;
import hearth.session.Problem;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

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
        /** So badly damaged that not one row of it can be read. */
        NOTHING_LEFT("storage.open.nothingLeft", "storage.open.damaged.remedy"),
        /** Reading takes far longer than it should. */
        ENDLESS("storage.open.endless", "storage.open.damaged.remedy"),
        /** Bigger than any plan. */
        TOO_BIG("storage.open.tooBig", "storage.open.tooBig.remedy"),
        /** Written by a newer Hearth. */
        NEWER("storage.open.newer", "storage.open.newer.remedy", "storage.open.newerBy", "storage.open.newer.remedyBy"),
        /** Written by a newer Hearth, and can be looked at. */
        NEWER_TO_VIEW(
                "storage.open.newerToView",
                "storage.open.newer.remedy",
                "storage.open.newerToViewBy",
                "storage.open.newer.remedyBy"),
        /** Open already, in this or another window on this machine. */
        IN_USE("storage.open.inUse", "storage.open.inUse.remedy"),
        /** Open on another computer, or by somebody else on this one, as far as they left word. */
        ELSEWHERE("storage.open.inUse", "storage.open.elsewhere.remedy"),
        /** Hearth's own folder takes no working copy. */
        NO_WORKPLACE("storage.open.noWorkplace", "storage.open.noWorkplace.remedy");

        private final String happened;
        private final String remedy;

        /** The same two, naming the program that wrote the file. */
        private final String happenedBy;

        private final String remedyBy;

        Why(String happened, String remedy) {
            this(happened, remedy, happened, remedy);
        }

        Why(String happened, String remedy, String happenedBy, String remedyBy) {
            this.happened = happened;
            this.remedy = remedy;
            this.happenedBy = happenedBy;
            this.remedyBy = remedyBy;
        }

        /** True when it is a plan that something has happened to; an earlier copy may help then. */
        public boolean isDamage() {
            return this == DAMAGED || this == ALTERED || this == ENDLESS || this == NOTHING_LEFT;
        }
    }

    private final Why why;
    private final transient Problem problem;

    public CannotOpen(Why why, Path file, Throwable cause) {
        this(why, file, cause, "");
    }

    public CannotOpen(Why why, Path file) {
        super(why + " " + file);
        this.why = why;
        this.problem = problem(why, file, "");
    }

    private CannotOpen(Why why, Path file, Throwable cause, String program) {
        super(why + " " + file + ": " + cause.getMessage(), cause);
        this.why = why;
        this.problem = problem(why, file, program);
    }

    /** What went wrong with our copy of a file, told of the file. */
    public static CannotOpen of(Path file, Exception cause) {
        return switch (cause) {
            case CannotOpen known -> known;
            case Unsound unsound -> new CannotOpen(unsound.why(), file, unsound, unsound.program());
            case SQLiteException failure -> new CannotOpen(why(failure.getResultCode()), file, failure);
            case SQLException failure -> new CannotOpen(Why.DAMAGED, file, failure);
            default -> new CannotOpen(Why.NO_WORKPLACE, file, cause);
        };
    }

    /** The file's fault, unless it plainly is the disk's on which our copy stands. */
    private static Why why(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_INTERRUPT -> Why.ENDLESS;
            case SQLITE_FULL,
                    SQLITE_NOMEM,
                    SQLITE_PERM,
                    SQLITE_READONLY,
                    SQLITE_READONLY_DIRECTORY,
                    SQLITE_CANTOPEN,
                    SQLITE_IOERR,
                    SQLITE_IOERR_READ,
                    SQLITE_IOERR_WRITE,
                    SQLITE_IOERR_FSYNC,
                    SQLITE_IOERR_DIR_FSYNC,
                    SQLITE_IOERR_TRUNCATE,
                    SQLITE_IOERR_FSTAT,
                    SQLITE_IOERR_LOCK,
                    SQLITE_IOERR_DELETE,
                    SQLITE_IOERR_ACCESS -> Why.NO_WORKPLACE;
            default -> Why.DAMAGED;
        };
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
    public static CannotOpen elsewhere(Path file, Holder holder, Clock clock) {
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

    private static Problem problem(Why why, Path file, String program) {
        boolean told = !program.isEmpty();
        return new Problem(
                Message.of(told ? why.happenedBy : why.happened, Disk.name(file), program),
                Message.of(why == Why.NEWER_TO_VIEW ? "storage.view.safe" : "storage.open.untouched"),
                Message.of(told ? why.remedyBy : why.remedy, program));
    }
}
