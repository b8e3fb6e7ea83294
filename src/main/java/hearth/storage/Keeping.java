package hearth.storage;

import hearth.plan.Plan;
import hearth.session.Listeners;
import hearth.session.Occasion;
import hearth.session.Revision;
import hearth.session.Subscription;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.ChangedByOthers;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Trouble;
import hearth.storage.disk.Unsound;
import hearth.storage.disk.Vanished;
import hearth.storage.rows.Descent;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a store does, one thing after another in its schedule's order: revisions into the working copy, the working copy
 * into the person's file, and all of it into another file when it has to be.
 */
final class Keeping {

    /** How often other computers are told that the plan is still open here. */
    static final Duration PRESENCE = Duration.ofMinutes(30);

    private final DataFolder data;
    private final Schedule schedule;
    private final SaveStates states;
    private final Pace pace;
    private final Safekeeping backups;
    private final Listeners<Moved> moves = new Listeners<>();
    private final Inflow inflow;

    /** Null while the plan is only looked at. */
    private volatile @Nullable Home home;

    private volatile Descent descent;

    private Subscription presence;
    private boolean unpublished;
    private boolean refused;

    Keeping(DataFolder data, @Nullable Home home, Plan plan, Descent descent, Schedule schedule, SaveStates states) {
        this.data = data;
        this.home = home;
        this.inflow = new Inflow(plan);
        this.descent = descent;
        this.schedule = schedule;
        this.states = states;
        this.pace = new Pace(schedule, this::bringHome);
        this.backups = new Safekeeping(Backups.of(descent.origin(), data), schedule, this::backUp);
        this.unpublished = home != null && home.isUnpublished();
        this.presence = schedule.after(PRESENCE, this::renewPresence);
    }

    @Nullable
    Home home() {
        return home;
    }

    /** Where the plan comes from, as of the last publish. */
    Descent descent() {
        return descent;
    }

    Safekeeping backups() {
        return backups;
    }

    Listeners<Moved> moves() {
        return moves;
    }

    long written() {
        return inflow.written();
    }

    void take(Revision revision) {
        if (home == null) {
            return;
        }
        inflow.add(revision);
        if (writePending(home)) {
            pace.changed();
            backups.changed();
        }
    }

    /** Notes that another copy of the plan was merged in whole. */
    void join(Descent other) {
        Home here = home;
        if (here != null && writePending(here)) {
            here.join(inflow.plan(), other);
        }
    }

    /** Has a backup made of everything up to now; when that cannot be, work goes on. */
    void backUp(Occasion occasion) {
        Home here = home;
        if (here != null && writePending(here)) {
            backups.make(here, inflow.plan(), occasion);
        }
    }

    /** Publishes what is not published yet; otherwise looks whether the file is still where it was. */
    void bringHome() {
        Home here = home;
        if (here == null || !writePending(here)) {
            return;
        }
        try {
            if (unpublished) {
                publish(here);
            } else {
                here.look();
            }
            done(here);
        } catch (ChangedByOthers e) {
            if (unpublished) {
                giveWay(here);
            } else {
                backups.makeIfChanged(here, inflow.plan(), Occasion.REPLACED);
                states.outdated(Trouble.outdated(here.target()));
            }
        } catch (Vanished e) {
            states.vanished(Trouble.vanished(here.target()));
            again();
        } catch (IOException | SQLException | Unsound e) {
            notInFolder(here, e);
        }
    }

    /** Makes the file again that has vanished. */
    void putBack() {
        Home here = home;
        if (here != null) {
            here.putBack();
            unpublished = true;
            bringHome();
        }
    }

    /**
     * Goes on in another file from now on; the old one stays as it is.
     *
     * @param seen digest of the file that may be replaced there; empty when there is none
     * @return why not, if it cannot be
     */
    Optional<CannotWrite> moveTo(Path file, String seen) {
        Plan newest = inflow.newest();
        try {
            Optional<Home> next = Home.in(file, seen, newest, descent, data);
            if (next.isEmpty()) {
                return Optional.of(CannotWrite.inUse(file));
            }
            settle(next.get(), newest);
            return Optional.empty();
        } catch (ChangedByOthers e) {
            return Optional.of(CannotWrite.exists(file));
        } catch (IOException | SQLException | Unsound e) {
            return Optional.of(CannotWrite.refused(file, e));
        }
    }

    /**
     * Goes on in the file that vanished and was found again.
     *
     * @return why not, if it cannot be
     */
    Optional<CannotWrite> relocate(Path at) {
        Home here = home;
        try {
            String digest = Disk.digest(at);
            return here != null && here.knows(digest) ? moveTo(at, digest) : Optional.of(CannotWrite.another(at));
        } catch (IOException e) {
            return Optional.of(CannotWrite.refused(at, e));
        }
    }

    /** Publishes the last and lets go of everything; what could not be published stays for the next time. */
    void finish() {
        presence.close();
        refused = false;
        bringHome();
        pace.stop();
        Home here = home;
        if (here == null) {
            return;
        }
        backups.makeIfChanged(here, inflow.plan(), Occasion.CLOSING);
        backups.stop();
        try {
            boolean everything = !unpublished && !inflow.waits();
            if (everything && here.isGone()) {
                here.keep();
                everything = false;
            }
            here.leave(everything);
        } catch (IOException e) {
            // What is left behind is found and brought home at the next opening.
            notInFolder(here, e);
            pace.stop();
        }
    }

    private void renewPresence() {
        Home here = home;
        if (here != null) {
            here.renewPresence();
        }
        presence = schedule.after(PRESENCE, this::renewPresence);
    }

    /** Writes what waits, oldest first; false when the working copy refuses. */
    private boolean writePending(Home here) {
        try {
            while (inflow.waits()) {
                inflow.writeNext(here);
                unpublished = true;
            }
            states.written();
            return true;
        } catch (IOException | SQLException e) {
            here.drop(e);
            states.cannotSave(Trouble.cannotSave(e, here.target(), here.workplace()));
            pace.refused();
            return false;
        }
    }

    private void publish(Home here) throws IOException, SQLException, Unsound {
        if (refused) {
            here.publish(inflow.plan());
        } else {
            Moments.waitFor(schedule, () -> here.publish(inflow.plan()));
        }
    }

    /** Both versions stay: the other's where it is, ours in a file beside it, where the work goes on. */
    private void giveWay(Home here) {
        try {
            Home next = here.beside(inflow.plan());
            settle(next, inflow.plan());
            moves.tell(new Moved(here.target(), next.target()));
        } catch (IOException | SQLException | Unsound e) {
            notInFolder(here, e);
        }
    }

    /** Goes over to a new home, once the plan is whole in its file. */
    private void settle(Home next, Plan whole) throws IOException, SQLException, Unsound {
        try {
            next.publish(whole);
        } catch (IOException | SQLException | Unsound e) {
            next.leave(true);
            throw e;
        }
        Home before = home;
        home = next;
        inflow.isWhole();
        states.written();
        done(next);
        if (before != null) {
            before.leaveForAnother();
        }
    }

    private void done(Home here) {
        descent = here.descent();
        unpublished = false;
        refused = false;
        states.published(inflow.written());
        pace.done();
    }

    private void notInFolder(Home here, Exception cause) {
        if (cause instanceof SQLException) {
            here.drop(cause);
        }
        states.notInFolder(Trouble.notInFolder(cause, here.target(), here.busyIn()));
        again();
    }

    private void again() {
        refused = true;
        pace.refused();
    }
}
