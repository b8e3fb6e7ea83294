package hearth.storage;

import hearth.plan.Plan;
import hearth.storage.disk.Unsound;
import hearth.storage.disk.WorkFolder;
import hearth.storage.rows.Database;
import hearth.storage.rows.Descent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The working copy while a plan is open. After a failure it is opened again and, when that cannot be, made anew from the
 * plan in memory: nothing that is on screen depends on a file that has gone.
 */
final class WorkingCopy {

    private static final Set<SQLiteErrorCode> UNSYNCED =
            EnumSet.of(SQLiteErrorCode.SQLITE_IOERR_FSYNC, SQLiteErrorCode.SQLITE_IOERR_DIR_FSYNC);

    private final WorkFolder work;
    private final Publisher publisher;
    private @Nullable Database database;
    private boolean spoilt;
    private Descent descent;

    WorkingCopy(WorkFolder work, Publisher publisher, Database database) {
        this.work = work;
        this.publisher = publisher;
        this.database = database;
        this.descent = database.about().descent();
    }

    /** Where the plan in it comes from, with the states it was published in. */
    Descent descent() {
        return database == null ? descent : database.about().descent();
    }

    /** The working copy, which holds this plan. */
    Database holding(Plan plan) throws IOException, SQLException {
        Database open = database;
        if (open == null || !Files.exists(work.database())) {
            drop();
            open = again(plan);
            database = open;
        }
        return open;
    }

    /**
     * Lets go of the file after a failure; nothing more is asked of its connection. A file whose way to the disk failed
     * is not trusted again, since the system may show what the disk does not have.
     */
    void drop(Exception cause) {
        drop();
        spoilt |= cause instanceof SQLiteException failure && UNSYNCED.contains(failure.getResultCode());
    }

    /** Lets go of the file. */
    void drop() {
        Database open = database;
        descent = descent();
        database = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                // It is given up anyway; what it held is still in memory, and the file is looked over when opened
                // again.
            }
        }
    }

    private Database again(Plan plan) throws IOException, SQLException {
        if (Files.exists(work.database()) && !spoilt) {
            try {
                return Database.open(work.database());
            } catch (Unsound e) {
                // Made anew below.
            }
        }
        return anew(plan);
    }

    private Database anew(Plan plan) throws IOException, SQLException {
        Path fresh = work.fresh();
        try (Database made = Database.create(fresh, descent)) {
            made.write(plan);
        }
        publisher.noteAgain();
        Files.move(fresh, work.database(), StandardCopyOption.ATOMIC_MOVE);
        spoilt = false;
        try {
            return Database.open(work.database());
        } catch (Unsound e) {
            throw new SQLException(e);
        }
    }
}
