package hearth.storage;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.session.Problem;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotOpen.Why;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Holder;
import hearth.storage.disk.Presence;
import hearth.storage.disk.ToView;
import hearth.storage.disk.Unsound;
import hearth.storage.disk.WorkFolder;
import hearth.storage.disk.WorkFolder.Note;
import hearth.storage.rows.Database;
import hearth.storage.rows.Descent;
import hearth.storage.rows.Facts;
import hearth.storage.rows.Inspection;
import hearth.storage.rows.Intake;
import hearth.storage.rows.Loading;
import hearth.storage.salvage.Recovered;
import hearth.storage.salvage.Salvage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The journey of a file into a session: look at its first bytes, copy it, look the copy over, read it. When a session
 * that ended badly left something unpublished, that comes first: into this session when the file is still the one that
 * session knew, else into a file of its own beside it.
 */
final class Opening {

    private final Path file;
    private final DataFolder data;

    /** What a file that is only looked at holds. */
    record Seen(Plan plan, Descent descent) {}

    Opening(Path file, DataFolder data) {
        this.file = Disk.real(file);
        this.data = data;
    }

    /**
     * Opens the file for a session that works in the order of this schedule; to view only when it is protected
     * or a newer Hearth wrote it.
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
        } catch (CannotOpen e) {
            letGo(work, e);
            if (e.why() == Why.NEWER_TO_VIEW) {
                return view(schedule, e.problem());
            }
            throw e;
        } catch (RuntimeException e) {
            letGo(work, e);
            throw e;
        } catch (IOException e) {
            letGo(work, e);
            throw new CannotOpen(Why.NO_WORKPLACE, file, e);
        }
    }

    /** Opens the file as it was saved last, for a session in which nothing can be changed. */
    Opened view(Schedule schedule, Problem why) throws CannotOpen {
        Seen seen = onCopy(Intake::copy, Opening::look);
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
        return onCopy(Intake::copy, Opening::look).plan;
    }

    /** What is known of the file as it is; what an earlier session left unpublished is not in it. */
    Facts facts() throws CannotOpen {
        return onCopy(Intake::copy, copy -> Facts.of(copy, Inspection.of(copy)));
    }

    /** What can be read of a damaged file. */
    Recovered recover() throws CannotOpen {
        return onCopy(
                Intake::copyDamaged,
                copy -> new Salvage(copy, data).recover(Disk.name(file).replaceFirst("\\.hearth$", "")));
    }

    /** Something done with a copy of the file. */
    @FunctionalInterface
    private interface Look<T> {
        T at(Path copy) throws IOException, SQLException, Unsound;
    }

    /** A way of copying the file. */
    @FunctionalInterface
    private interface Copying {
        void copy(Path file, Path to) throws IOException, Unsound;
    }

    private <T> T onCopy(Copying copying, Look<T> look) throws CannotOpen {
        Path folder = LeftBehind.reading(data);
        try {
            data.prepare();
            Files.createDirectories(folder);
            Path copy = folder.resolve("work.db");
            copying.copy(file, copy);
            return look.at(copy);
        } catch (IOException | SQLException | Unsound e) {
            throw CannotOpen.of(file, e);
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
        try {
            Database database = Database.open(work.database(), Backups.beforeMigration(data));
            try {
                Plan plan = database.load();
                presence.enter();
                Home home = new Home(data, work, presence, database);
                return new Opened(plan, PlanFile.in(home, plan, data, schedule), recovered);
            } catch (IOException | SQLException | Unsound | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (IOException | UncheckedIOException | SQLException | Unsound e) {
            throw CannotOpen.of(file, e);
        }
    }

    static Seen look(Path copy) throws IOException, SQLException, Unsound {
        Inspection found = Inspection.of(copy);
        if (found.isNewer()) {
            return new Seen(Loading.newer(copy, found), found.about().descent());
        }
        try (Database database = Database.open(copy, found, (unmigrated, schema) -> {})) {
            return new Seen(database.load(), found.about().descent());
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

    private void copyTo(Path copy) throws CannotOpen {
        try {
            Intake.copy(file, copy);
        } catch (IOException | Unsound e) {
            throw CannotOpen.of(file, e);
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
