package hearth.storage;

import hearth.plan.Message;
import hearth.storage.WorkFolder.Note;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Brings a working copy to the person's file: a fresh compact copy, checked, put in place of the old file in one step.
 * Another's change of that file is never overwritten; the copy then goes beside it, and stays with the new name.
 */
final class Publisher {

    private final WorkFolder work;
    private final Clock clock;
    private Note note;
    private Optional<Message> elsewhere = Optional.empty();

    Publisher(WorkFolder work, Clock clock) throws IOException {
        this.work = work;
        this.clock = clock;
        this.note = work.note();
    }

    /** The file that is published to. */
    Path target() {
        return note.target();
    }

    /** Says that everything went to another file than the one that was opened, and why; empty when it did not. */
    Optional<Message> elsewhere() {
        return elsewhere;
    }

    /**
     * Publishes.
     *
     * @throws IOException when the person's folder or the working folder refuses
     * @throws SQLException when the copy cannot be made
     * @throws Unsound when the copy is not whole; then nothing was replaced
     */
    void publish(Database database) throws IOException, SQLException, Unsound {
        Path copy = copy(database);
        if (isChangedByOthers()) {
            giveWay();
        }
        String digest = Disk.digest(copy);
        remember(new Note(target(), note.seen(), digest));
        Disk.replace(copy, target(), temp());
        remember(new Note(target(), digest, ""));
        work.markPublished();
        Files.deleteIfExists(copy);
    }

    /** Writes down again what is known of the person's file, because the working folder was lost. */
    void noteAgain() throws IOException {
        work.note(note);
    }

    private Path copy(Database database) throws IOException, SQLException, Unsound {
        Path copy = work.publication();
        Files.deleteIfExists(copy.resolveSibling(Disk.name(copy) + "-journal"));
        Files.deleteIfExists(copy);
        database.copyInto(copy);
        Disk.sync(copy);
        Database.checkCopy(copy);
        return copy;
    }

    /** A file that vanished is not a change: putting it back loses nothing. */
    private boolean isChangedByOthers() throws IOException {
        return Files.exists(target()) && !Disk.digest(target()).equals(note.seen());
    }

    private void giveWay() {
        Path beside = beside();
        elsewhere = Optional.of(Message.of("storage.conflict", Disk.name(target()), Disk.name(beside)));
        note = new Note(beside, "", "");
    }

    private void remember(Note newer) throws IOException {
        work.note(newer);
        note = newer;
    }

    private Path beside() {
        String name = Disk.name(target()).replaceFirst("\\.hearth$", "");
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        String stem = "%s (conflict %s %s)".formatted(name, today, host());
        Path beside = target().resolveSibling(stem + ".hearth");
        for (int number = 2; Files.exists(beside); number++) {
            beside = target().resolveSibling(stem + " " + number + ".hearth");
        }
        return beside;
    }

    private Path temp() {
        return target().resolveSibling(
                        "." + Disk.name(target()) + "." + work.name().substring(0, 8) + ".tmp");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().replaceAll("[^\\w.-]", "-");
        } catch (IOException e) {
            return "another";
        }
    }
}
