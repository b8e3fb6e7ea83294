package hearth.storage;

import hearth.plan.Plan;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.ChangedByOthers;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Unsound;
import hearth.storage.disk.WorkFolder;
import hearth.storage.disk.WorkFolder.Note;
import hearth.storage.rows.Database;
import hearth.storage.rows.Descent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The way of a whole plan into a file, new or replaced: built in the working folder, then published like any other.
 * Where Hearth's own folder refuses, as on a full disk, the file is built beside its place instead: a copy saved
 * elsewhere is what then helps.
 */
final class Saving {

    private final Path file;
    private final DataFolder data;

    Saving(Path file, DataFolder data) {
        this.file = Disk.real(file);
        this.data = data;
    }

    /** Writes the plan; {@code force} allows to replace a file. */
    void write(Plan plan, Descent descent, boolean force) throws CannotWrite {
        if (Files.exists(file) && !force) {
            throw CannotWrite.exists(file);
        }
        try {
            publish(plan, descent);
        } catch (ChangedByOthers e) {
            throw CannotWrite.exists(file);
        } catch (IOException | SQLException | Unsound e) {
            writeBeside(plan, descent, force, e);
        }
    }

    private void publish(Plan plan, Descent descent) throws CannotWrite, IOException, SQLException, Unsound {
        data.prepare();
        try (WorkFolder work = new WorkFolder(data, file)) {
            if (!work.claim()) {
                throw CannotWrite.inUse(file);
            }
            if (work.isLeft() && work.isUnpublished() && !Files.exists(file)) {
                work.setAside();
            }
            publish(plan, descent, work);
        }
    }

    private void publish(Plan plan, Descent descent, WorkFolder work) throws IOException, SQLException, Unsound {
        work.begin();
        try (Database database = Database.create(work.database(), descent)) {
            database.write(plan);
            work.note(new Note(file, Files.exists(file) ? Disk.digest(file) : "", ""));
            new Publisher(work, data.clock()).publish(database);
        } finally {
            work.delete();
        }
    }

    private void writeBeside(Plan plan, Descent descent, boolean force, Exception first) throws CannotWrite {
        Path temp = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            if (temp.toString().indexOf('?') >= 0) {
                // The SQLite driver would take what follows for settings.
                throw first;
            }
            build(plan, descent, temp);
            Disk.moveOver(temp, file, () -> checkFree(force));
        } catch (ChangedByOthers e) {
            throw CannotWrite.exists(file);
        } catch (Exception e) {
            throw CannotWrite.refused(file, e);
        } finally {
            Disk.deleteQuietly(temp);
            Disk.deleteQuietly(temp.resolveSibling(Disk.name(temp) + "-journal"));
        }
    }

    private void build(Plan plan, Descent descent, Path temp) throws IOException, SQLException, Unsound {
        try (Database database = Database.create(temp, descent)) {
            database.write(plan);
            database.sign(data.clock().instant());
        }
        Disk.sync(temp);
    }

    private void checkFree(boolean force) throws ChangedByOthers {
        if (!force && Files.exists(file)) {
            throw new ChangedByOthers(file);
        }
    }

    /** The digest of the file that is in a place now; empty when there is none. */
    static String seen(Path file) throws CannotWrite {
        try {
            return Files.exists(file) ? Disk.digest(file) : "";
        } catch (IOException e) {
            throw CannotWrite.refused(file, e);
        }
    }
}
