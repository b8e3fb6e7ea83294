package hearth.storage;

import hearth.plan.Message;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What disks and databases complain of, in a person's words. */
final class Trouble {

    private Trouble() {}

    /** The reason as half a sentence: "the disk is full". */
    static Message of(Throwable failure) {
        return switch (failure) {
            case AccessDeniedException e -> Message.of("storage.trouble.denied");
            case ReadOnlyFileSystemException e -> Message.of("storage.trouble.denied");
            case NoSuchFileException e -> Message.of("storage.trouble.gone");
            case FileSystemException e -> ofReason(e.getReason() == null ? "" : e.getReason());
            case SQLiteException e -> ofCode(e);
            default -> ofReason(Optional.ofNullable(failure.getMessage()).orElse(""));
        };
    }

    private static Message ofCode(SQLiteException failure) {
        SQLiteErrorCode code = failure.getResultCode();
        return switch (code) {
            case SQLITE_FULL, SQLITE_IOERR_WRITE -> Message.of("storage.trouble.full");
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_CANTOPEN, SQLITE_PERM ->
                Message.of("storage.trouble.denied");
            case SQLITE_READONLY_DBMOVED, SQLITE_IOERR_VNODE -> Message.of("storage.trouble.gone");
            default -> Message.of("storage.trouble.other", String.valueOf(failure.getMessage()));
        };
    }

    private static Message ofReason(String reason) {
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("no space") || lower.contains("not enough space") || lower.contains("quota")) {
            return Message.of("storage.trouble.full");
        }
        return lower.contains("read-only")
                ? Message.of("storage.trouble.denied")
                : Message.of("storage.trouble.other", reason);
    }
}
