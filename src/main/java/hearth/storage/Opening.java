package hearth.storage;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.session.Problem;
import hearth.storage.CannotOpen.Why;
import hearth.storage.WorkFolder.Note;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * The journey of a file into a session: look at its first bytes, copy it, look the copy over, read it. When a session
 * that ended badly left something unpublished, that comes first: into this session when the file is still the one that
 * session knew, else into a file of its own beside it.
 */
final class Opening {

    private final Path file;
    private final DataFolder data;

    /** What a file that is only looked at holds. */
    private record Seen(Plan plan, Descent descent) {}

    Opening(Path file, DataFolder data) {
        this.file = Disk.real(file);
        this.data = data;
    }

    /**
     * Opens the file for a session that works in the order of this schedule; to view only when it is protected.
     *
     * @param anyway whether it is opened although somebody has it open elsewhere
     */
    Opened open(Schedule schedule, boolean anyway) throws CannotOpen {
        WorkFolder work = claimed();
        try {
            if (!work.isUnpublished() && ToView.isProtected(file)) {
                work.close();
                return view(schedule, ToView.isProtectedSays(file));
            }
            Presence presence = new Presence(file, data);
            if (!anyway) {
                checkNobodyHasIt(presence);
            }
            Optional<Message> recovered = bringIn(work);
            return opened(work, presence, schedule, recovered);
        } catch (CannotOpen | RuntimeException e) {
            letGo(work, e);
            throw e;
        } catch (IOException e) {
            letGo(work, e);
            throw new CannotOpen(Why.NO_WORKPLACE, file, e);
        }
    }

    /** Opens the file as it was saved last, for a session in which nothing can be changed. */
    Opened view(Schedule schedule, Problem why) throws CannotOpen {
        Seen seen = onCopy(this::load);
        PlanFile shown = PlanFile.toView(file, seen.plan, seen.descent, why, data, schedule);
        return new Opened(seen.plan, shown, Optional.empty());
    }

    /** The plan, for looking at. */
    Plan read() throws CannotOpen {
        if (isSomethingLeft()) {
            try (PlanFile left = open(new Writer("read"), true).file()) {
                left.publish().join();
            }
        }
        return onCopy(this::load).plan;
    }

    /** What is known of the file as it is; what an earlier session left unpublished is not in it. */
    Facts facts() throws CannotOpen {
        return onCopy(this::facts);
    }

    /** Something done with a copy of the file. */
    @FunctionalInterface
    private interface Look<T> {
        T at(Path copy) throws CannotOpen;
    }

    private <T> T onCopy(Look<T> look) throws CannotOpen {
        Path folder = data.work().resolve("read-" + UUID.randomUUID());
        try {
            data.prepare();
            Files.createDirectories(folder);
            Path copy = folder.resolve("work.db");
            copyTo(copy);
            return look.at(copy);
        } catch (IOException e) {
            throw new CannotOpen(Why.NO_WORKPLACE, file, e);
        } finally {
            Disk.deleteQuietly(folder);
        }
    }

    private boolean isSomethingLeft() throws CannotOpen {
        try (WorkFolder work = new WorkFolder(data, file)) {
            return work.isLeft() && work.isUnpublished() && work.claim();
        } catch (IOException e) {
            throw new CannotOpen(Why.NO_WORKPLACE, file, e);
        }
    }

    private void checkNobodyHasIt(Presence presence) throws CannotOpen {
        Optional<Holder> other = presence.other();
        if (other.isPresent()) {
            throw CannotOpen.elsewhere(file, other.get(), data.clock());
        }
    }

    private WorkFolder claimed() throws CannotOpen {
        WorkFolder work = new WorkFolder(data, file);
        try {
            data.prepare();
            if (work.claim()) {
                return work;
            }
        } catch (IOException e) {
            throw new CannotOpen(Why.NO_WORKPLACE, file, e);
        }
        throw new CannotOpen(Why.IN_USE, file);
    }

    private Opened opened(WorkFolder work, Presence presence, Schedule schedule, Optional<Message> recovered)
            throws CannotOpen {
        Database database = database(work.database(), Backups.beforeMigration(data));
        try {
            Plan plan = database.load();
            presence.enter();
            Home home = new Home(data, work, presence, database);
            return new Opened(plan, PlanFile.in(home, plan, data, schedule), recovered);
        } catch (Unsound e) {
            throw new CannotOpen(e.why(), file, e);
        } catch (SQLException e) {
            throw new CannotOpen(Why.DAMAGED, file, e);
        } catch (IOException e) {
            throw new CannotOpen(Why.NO_WORKPLACE, file, e);
        }
    }

    private Database database(Path copy, Database.Beforehand beforehand) throws CannotOpen {
        try {
            return Database.open(copy, beforehand);
        } catch (UncheckedIOException e) {
            throw new CannotOpen(Why.NO_WORKPLACE, file, e);
        } catch (Unsound e) {
            throw new CannotOpen(e.why(), file, e);
        } catch (SQLException e) {
            throw new CannotOpen(Why.DAMAGED, file, e);
        }
    }

    private Seen load(Path copy) throws CannotOpen {
        try (Database database = database(copy, (old, schema) -> {})) {
            return new Seen(database.load(), database.about().descent());
        } catch (Unsound e) {
            throw new CannotOpen(e.why(), file, e);
        } catch (SQLException e) {
            throw new CannotOpen(Why.DAMAGED, file, e);
        }
    }

    private Facts facts(Path copy) throws CannotOpen {
        try (Connection connection = Connections.write(copy)) {
            Inspection found = Inspection.of(connection);
            return new Facts(
                    found.schema(),
                    Optional.of(found.about().program()).filter(program -> found.schema() >= About.SINCE),
                    Optional.ofNullable(found.about().saved()),
                    found.about().digest(),
                    found.about().descent(),
                    Rows.counts(connection),
                    Files.size(copy));
        } catch (Unsound e) {
            throw new CannotOpen(e.why(), file, e);
        } catch (SQLException e) {
            throw new CannotOpen(Why.DAMAGED, file, e);
        } catch (IOException e) {
            throw new CannotOpen(Why.NO_WORKPLACE, file, e);
        }
    }

    private Optional<Message> bringIn(WorkFolder work) throws CannotOpen {
        try {
            if (work.isLeft() && (work.isUnpublished() || !Files.exists(file))) {
                return new Recovery(file, work, data).bringBack(() -> copyIn(work));
            }
            copyIn(work);
            return Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            throw new CannotOpen(Why.NO_WORKPLACE, file, e);
        }
    }

    private void copyIn(WorkFolder work) throws CannotOpen, IOException {
        work.begin();
        copyTo(work.database());
        work.note(new Note(file, Disk.digest(work.database()), ""));
    }

    /** Copies the file as it is, with what a writer that was killed left beside it. */
    private void copyTo(Path copy) throws CannotOpen, IOException {
        try {
            Header.check(file);
        } catch (Unsound e) {
            throw new CannotOpen(e.why(), file, e);
        } catch (NoSuchFileException e) {
            throw new CannotOpen(Why.MISSING, file, e);
        } catch (IOException e) {
            throw new CannotOpen(Why.UNREADABLE, file, e);
        }
        Files.copy(file, copy);
        for (String ending : new String[] {"-journal", "-wal"}) {
            Path beside = file.resolveSibling(Disk.name(file) + ending);
            if (Files.exists(beside)) {
                Files.copy(beside, copy.resolveSibling(Disk.name(copy) + ending));
            }
        }
    }

    private static void letGo(WorkFolder work, Exception cause) {
        try {
            if (!work.isUnpublished()) {
                work.delete();
            }
            work.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
