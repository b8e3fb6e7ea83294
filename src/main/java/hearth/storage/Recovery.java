package hearth.storage;

import hearth.plan.Message;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.ConflictName;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Unsound;
import hearth.storage.disk.WorkFolder;
import hearth.storage.disk.WorkFolder.Note;
import hearth.storage.rows.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** What becomes of the working copy of a session that ended without closing. */
final class Recovery {

    private final Path file;
    private final WorkFolder work;
    private final DataFolder data;

    /** Copies the person's file over the working copy, as at any opening. */
    @FunctionalInterface
    interface CopyIn {
        void run() throws CannotOpen, IOException;
    }

    Recovery(Path file, WorkFolder work, DataFolder data) {
        this.file = file;
        this.work = work;
        this.data = data;
    }

    /** Leaves a working copy for this session and says what was brought back, if anything was. */
    Optional<Message> bringBack(CopyIn copyIn) throws CannotOpen, IOException {
        Note note = work.note();
        String now = Files.exists(file) ? Disk.digest(file) : "";
        try {
            return note.target().equals(file) && (now.isEmpty() || note.knows(now))
                    ? Optional.of(goOn(now))
                    : Optional.of(giveWay(copyIn));
        } catch (SQLException | Unsound e) {
            CannotOpen reason = CannotOpen.of(file, e);
            if (reason.why() == Why.NO_WORKPLACE) {
                throw reason;
            }
            Path aside = work.setAside();
            copyIn.run();
            return Optional.of(Message.of("storage.recovered.damaged", Disk.name(file), aside.toString()));
        }
    }

    /** The file is the one that session knew: its working copy is the newer state of the same plan. */
    private Message goOn(String now) throws IOException, SQLException, Unsound {
        try (Database left = Database.open(work.database(), Backups.beforeMigration(data))) {
            left.load();
        }
        work.note(new Note(file, now, ""));
        work.markUnpublished();
        return Message.of("storage.recovered", Disk.name(file));
    }

    /** Others changed the file since: both states are kept, the left one in a file beside. */
    private Message giveWay(CopyIn copyIn) throws CannotOpen, IOException, SQLException, Unsound {
        Path beside = publishBeside();
        copyIn.run();
        return Message.of("storage.recovered.beside", Disk.name(file), Disk.name(beside));
    }

    private Path publishBeside() throws IOException, SQLException, Unsound {
        try (Database left = Database.open(work.database(), Backups.beforeMigration(data))) {
            Path beside = ConflictName.beside(file, data.clock(), Files::exists);
            work.note(new Note(beside, "", ""));
            new Publisher(work, data.clock()).publish(left);
            return beside;
        }
    }
}
