package hearth.cli;

import hearth.exchange.WholeFile;
import hearth.plan.ChangeSet;
import hearth.plan.Plan;
import hearth.session.Revision;
import hearth.session.SaveState;
import hearth.storage.Ancestor;
import hearth.storage.Opened;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.storage.rows.Descent;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/** Plans and other files on disk; what goes wrong becomes a failure with its exit code. */
final class PlanFiles {

    private final DataFolder data;

    PlanFiles(DataFolder data) {
        this.data = data;
    }

    /** The plan in a file, for looking at. */
    Plan read(Path file) throws Failure {
        try {
            return PlanFile.read(file, data);
        } catch (CannotOpen e) {
            throw cannotOpen(file, e);
        }
    }

    Opened open(Path file) throws Failure {
        try {
            return PlanFile.open(file, data);
        } catch (CannotOpen e) {
            throw cannotOpen(file, e);
        }
    }

    void create(Path file, Plan plan, boolean force) throws Failure {
        try {
            PlanFile.write(file, plan, data, force);
        } catch (CannotWrite e) {
            throw new Failure(ExitCode.CANNOT_WRITE, file, e.problem());
        }
    }

    /** Where a copy comes from. */
    Ancestor.Copy copy(Path file) throws Failure {
        try {
            return Ancestor.Copy.of(file, data);
        } catch (CannotOpen e) {
            throw cannotOpen(file, e);
        }
    }

    /** What two copies were before they went separate ways. */
    Ancestor ancestor(Ancestor.Copy mine, Ancestor.Copy theirs) {
        return Ancestor.of(mine, theirs, data);
    }

    /** Writes a plan that was made of others. */
    void create(Path file, Plan plan, Descent descent, boolean force) throws Failure {
        try {
            PlanFile.write(file, plan, descent, data, force);
        } catch (CannotWrite e) {
            throw new Failure(ExitCode.CANNOT_WRITE, file, e.problem());
        }
    }

    /** Writes changes to an open plan and waits until its file has them. */
    void save(Path file, Opened opened, ChangeSet changes) throws Failure {
        opened.file().write(new Revision(1, opened.plan(), opened.plan().with(changes), changes));
        switch (opened.file().publish().join()) {
            case SaveState.CannotSave(long published, var problem) ->
                throw new Failure(ExitCode.CANNOT_WRITE, file, problem);
            case SaveState.NotInFolder(long published, var problem) ->
                throw new Failure(ExitCode.CANNOT_WRITE, file, problem);
            case SaveState.Vanished(long published, var problem) ->
                throw new Failure(ExitCode.CANNOT_WRITE, file, problem);
            case SaveState.ReadOnly(var problem) -> throw new Failure(ExitCode.CANNOT_WRITE, file, problem);
            case SaveState.Saved saved -> {}
            case SaveState.Outdated theirs -> {}
            case SaveState.Saving saving -> {}
        }
    }

    /** A file that is no plan, or is not there at all. */
    static Failure cannotOpen(Path file, CannotOpen e) {
        return e.why() == CannotOpen.Why.MISSING
                ? Failure.missing(file)
                : new Failure(ExitCode.CANNOT_READ, file, e.problem());
    }

    /** Writes a file whole or not at all. */
    static void write(Path file, boolean force, WholeFile.Content content) throws Failure {
        try {
            WholeFile.write(file, force, content);
        } catch (FileAlreadyExistsException e) {
            throw Failure.exists(file);
        } catch (IOException e) {
            throw Failure.cannotWrite(file);
        }
    }
}
