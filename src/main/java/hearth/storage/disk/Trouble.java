package hearth.storage.disk;

import hearth.plan.Message;
import hearth.session.Problem;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What disks and databases complain of, in a person's words. */
public final class Trouble {

    private Trouble() {}

    /**
     * The reason as half a sentence: "the disk with … is full".
     *
     * @param where the folder that was written to
     */
    public static Message of(Throwable failure, Path where) {
        return switch (failure) {
            case AccessDeniedException e -> Message.of("storage.trouble.denied", where.toString());
            case ReadOnlyFileSystemException e -> Message.of("storage.trouble.denied", where.toString());
            case NoSuchFileException e -> Message.of("storage.trouble.gone", where.toString());
            case FileSystemException e -> ofReason(e.getReason() == null ? "" : e.getReason(), where);
            case SQLiteException e -> ofCode(e, where);
            default -> ofReason(Optional.ofNullable(failure.getMessage()).orElse(""), where);
        };
    }

    /** The working copy refused: what is on screen is nowhere else. */
    public static Problem cannotSave(Exception cause, Path file, Path where) {
        return new Problem(
                Message.of("storage.cannotSave", of(cause, where)),
                Message.of("storage.cannotSave.safe", Disk.name(file)),
                Message.of("storage.cannotSave.remedy"));
    }

    /** No backup could be made; the plan and earlier backups are as they were. */
    public static Problem noBackup(Exception cause, Path folder) {
        return new Problem(
                Message.of("storage.backup.failed", of(cause, folder)),
                Message.of("storage.backup.failed.safe"),
                Message.of("storage.backup.failed.remedy"));
    }

    /** The person's folder refused. */
    public static Problem notInFolder(Exception cause, Path file, Path where) {
        return new Problem(
                Message.of("storage.notInFolder", Disk.name(file), of(cause, where)),
                Message.of("storage.notInFolder.safe"),
                Message.of("storage.notInFolder.remedy"));
    }

    /** The person's file has gone from its folder. */
    public static Problem vanished(Path file) {
        return new Problem(
                Message.of(
                        "storage.vanished", Disk.name(file), Disk.folder(file).toString()),
                Message.of("storage.vanished.safe"),
                Message.of("storage.vanished.remedy"));
    }

    /** Somebody else wrote a newer version into the person's file. */
    public static Problem outdated(Path file) {
        return new Problem(
                Message.of("storage.outdated", Disk.name(file)),
                Message.of("storage.outdated.safe"),
                Message.of("storage.outdated.remedy"));
    }

    /** True for what is often over in a moment, as when a virus scanner or a sync client holds a file. */
    public static boolean mayPass(Throwable failure) {
        return switch (failure) {
            case Vanished e -> true;
            case ChangedByOthers e -> false;
            case AccessDeniedException e -> true;
            case FileSystemException e -> isBusy(String.valueOf(e.getReason()));
            default -> false;
        };
    }

    private static boolean isBusy(String reason) {
        return says(reason, "busy", "used by another process", "temporarily unavailable");
    }

    private static Message ofCode(SQLiteException failure, Path where) {
        SQLiteErrorCode code = failure.getResultCode();
        return switch (code) {
            case SQLITE_FULL, SQLITE_IOERR_WRITE -> Message.of("storage.trouble.full", where.toString());
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_CANTOPEN, SQLITE_PERM ->
                Message.of("storage.trouble.denied", where.toString());
            case SQLITE_READONLY_DBMOVED, SQLITE_IOERR_VNODE -> Message.of("storage.trouble.gone", where.toString());
            default -> Message.of("storage.trouble.other", String.valueOf(failure.getMessage()));
        };
    }

    private static Message ofReason(String reason, Path where) {
        if (says(reason, "no space", "not enough space", "quota")) {
            return Message.of("storage.trouble.full", where.toString());
        }
        if (says(reason, "read-only", "not permitted")) {
            return Message.of("storage.trouble.denied", where.toString());
        }
        return isBusy(reason) ? Message.of("storage.trouble.busy") : Message.of("storage.trouble.other", reason);
    }

    private static boolean says(String reason, String... words) {
        String lower = reason.toLowerCase(Locale.ROOT);
        return Stream.of(words).anyMatch(lower::contains);
    }
}
