package hearth.storage;

import hearth.plan.Plan;
import hearth.storage.WorkFolder.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The way of a whole plan into a file, new or replaced: built in the working folder, then published like any other. */
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
        try (WorkFolder work = new WorkFolder(data, file)) {
            data.prepare();
            if (!work.claim()) {
                throw CannotWrite.inUse(file);
            }
            write(plan, descent, work);
        } catch (ChangedByOthers e) {
            throw CannotWrite.exists(file);
        } catch (IOException | SQLException | Unsound e) {
            throw CannotWrite.refused(file, e);
        }
    }

    private void write(Plan plan, Descent descent, WorkFolder work) throws IOException, SQLException, Unsound {
        if (work.isLeft() && work.isUnpublished() && !Files.exists(file)) {
            work.setAside();
        }
        work.begin();
        try (Database database = Database.create(work.database(), descent)) {
            database.write(plan);
            work.note(new Note(file, Files.exists(file) ? Disk.digest(file) : "", ""));
            new Publisher(work, data.clock()).publish(database);
        } finally {
            work.delete();
        }
    }
}
