package hearth.storage;

import hearth.storage.disk.ChangedByOthers;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Stamp;
import hearth.storage.disk.Unsound;
import hearth.storage.disk.Vanished;
import hearth.storage.disk.WorkFolder;
import hearth.storage.disk.WorkFolder.Note;
import hearth.storage.rows.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Brings a working copy to the person's file: a fresh compact copy, checked, put in place of the old file in one step.
 * Another's change of that file is never overwritten, and a file that somebody took away is not put back unasked.
 */
final class Publisher {

    private final WorkFolder work;
    private final InstantSource clock;
    private Note note;
    private boolean puttingBack;
    private @Nullable Stamp looked;
    private Path busyWith;

    Publisher(WorkFolder work, InstantSource clock) throws IOException {
        this.work = work;
        this.clock = clock;
        this.note = work.note();
        this.busyWith = work.database();
    }

    /** The file that is published to. */
    Path target() {
        return note.target();
    }

    /** The folder that was written to last, which is the one that refused when something refused. */
    Path busyIn() {
        return Disk.folder(busyWith);
    }

    /** True when a file of this digest is as it was left here. */
    boolean knows(String digest) {
        return note.knows(digest);
    }

    /** From now on the file may be missing: the person wants it back. */
    void putBack() {
        puttingBack = true;
    }

    /**
     * Publishes.
     *
     * @throws ChangedByOthers when somebody else wrote the file meanwhile; nothing was replaced
     * @throws Vanished when the file is not there any more; nothing was made
     * @throws IOException when the person's folder or the working folder refuses
     * @throws SQLException when the copy cannot be made
     * @throws Unsound when the copy is not whole; then nothing was replaced
     */
    void publish(Database database) throws IOException, SQLException, Unsound {
        look();
        busyWith = work.publication();
        Path copy = copy(database);
        String digest = Disk.digest(copy);
        remember(new Note(target(), note.seen(), digest));
        busyWith = target();
        Disk.replace(copy, target(), temp(work, target()), this::lookAgain);
        busyWith = work.publication();
        remember(new Note(target(), digest, ""));
        puttingBack = false;
        work.markPublished();
        Files.deleteIfExists(copy);
    }

    /**
     * Looks whether the person's file is as it was left here.
     *
     * @throws NoSuchFileException when its folder is not there either, as when a disk is unplugged
     */
    void look() throws IOException {
        busyWith = target();
        if (!Files.exists(target())) {
            looked = null;
            checkAbsence();
            return;
        }
        Stamp stamp = Stamp.of(target());
        if (note.seen().isEmpty() || !note.knows(Disk.digest(target()))) {
            throw new ChangedByOthers(target());
        }
        looked = stamp;
    }

    /** Writes down again what is known of the person's file, because the working folder was lost. */
    void noteAgain() throws IOException {
        work.note(note);
    }

    private void checkAbsence() throws IOException {
        if (!Files.exists(Disk.folder(target()))) {
            throw new NoSuchFileException(Disk.folder(target()).toString());
        }
        if (!note.seen().isEmpty() && !puttingBack) {
            throw new Vanished(target());
        }
    }

    /** The last moment before the file is replaced. */
    private void lookAgain() throws IOException {
        if (!Stamp.isStill(looked, target())) {
            look();
        }
    }

    private Path copy(Database database) throws IOException, SQLException, Unsound {
        Path copy = work.publication();
        database.sign(clock.instant());
        Files.deleteIfExists(copy.resolveSibling(Disk.name(copy) + "-journal"));
        Files.deleteIfExists(copy);
        database.copyInto(copy);
        return copy;
    }

    private void remember(Note newer) throws IOException {
        // Known in memory even when the disk refuses, so that what was just published is not taken for another's.
        note = newer;
        work.note(newer);
    }

    /** Where a copy lies for the moment before it takes a file's place. */
    static Path temp(WorkFolder work, Path target) {
        return target.resolveSibling("." + Disk.name(target) + "." + work.name().substring(0, 8) + ".tmp");
    }
}
