package hearth.storage.rows;

import org.jspecify.annotations.Nullable;

/** A row that is no entity: somebody else wrote into the file, or the disk did. */
public final class BadRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadRow(String table, String id, @Nullable Throwable cause) {
        super(table + " " + id + ": " + (cause == null ? "" : cause.getMessage()), cause);
    }
}
