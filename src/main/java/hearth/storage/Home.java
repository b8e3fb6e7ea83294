package hearth.storage;

import hearth.plan.ChangeSet;
import hearth.plan.Plan;
import hearth.storage.disk.ChangedByOthers;
import hearth.storage.disk.ConflictName;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Presence;
import hearth.storage.disk.Unsound;
import hearth.storage.disk.WorkFolder;
import hearth.storage.disk.WorkFolder.Note;
import hearth.storage.rows.Database;
import hearth.storage.rows.Descent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Where a plan lives while it can be changed: the person's file and the working copy of it. Used by one thread. */
final class Home {

    private final DataFolder data;
    private final WorkFolder work;
    private final Publisher publisher;
    private final WorkingCopy copy;
    private final Presence presence;

    /** In a working folder that is claimed and has its note. */
    Home(DataFolder data, WorkFolder work, Presence presence, Database database) throws IOException {
        this.data = data;
        this.work = work;
        this.presence = presence;
        this.publisher = new Publisher(work, data.clock());
        this.copy = new WorkingCopy(work, publisher, database);
    }

    /**
     * Makes a home for a plan in another file, which is not written yet.
     *
     * @param seen digest of the file that may be replaced there; empty when there is none
     * @return nothing when that file is open
     */
    static Optional<Home> in(Path file, String seen, Plan plan, Descent descent, DataFolder data)
            throws IOException, SQLException, Unsound {
        data.prepare();
        WorkFolder work = new WorkFolder(data, file);
        if (!work.claim()) {
            return Optional.empty();
        }
        try {
            if (work.isLeft() && work.isUnpublished()) {
                work.setAside();
            }
            return Optional.of(begun(work, new Note(file, seen, ""), plan, descent, data));
        } catch (IOException | SQLException e) {
            work.delete();
            work.close();
            throw e;
        }
    }

    private static Home begun(WorkFolder work, Note note, Plan plan, Descent descent, DataFolder data)
            throws IOException, SQLException {
        work.begin();
        Database database = made(work.database(), plan, descent);
        work.note(note);
        work.markUnpublished();
        Presence presence = new Presence(note.target(), data);
        presence.enter();
        return new Home(data, work, presence, database);
    }

    Path target() {
        return publisher.target();
    }

    /** Where the plan comes from, with the states it was published in. */
    Descent descent() {
        return copy.descent();
    }

    /** Makes a home for a version of our own beside this one's file. */
    Home beside(Plan plan) throws IOException, SQLException, Unsound {
        Set<Path> inUse = new HashSet<>();
        while (true) {
            Path file = ConflictName.beside(target(), data.clock(), name -> Files.exists(name) || inUse.contains(name));
            Optional<Home> home = in(file, "", plan, descent(), data);
            if (home.isPresent()) {
                return home.get();
            }
            inUse.add(file);
        }
    }

    /** True when the working copy may hold what the person's file does not. */
    boolean isUnpublished() {
        return work.isUnpublished();
    }

    /** The folder that refused, when something refused while publishing. */
    Path busyIn() {
        Path busy = publisher.busyIn();
        return busy.startsWith(data.work()) ? data.root() : busy;
    }

    /** The folder with everything that Hearth keeps on this computer, the working copy among it. */
    Path workplace() {
        return data.root();
    }

    /** Writes down that another copy was merged in whole; when that cannot be, the next merge begins further back. */
    void join(Plan plan, Descent other) {
        try {
            copy.holding(plan).join(other);
        } catch (IOException | SQLException e) {
            drop(e);
        }
    }

    /** Writes one gesture, as one transaction, after this plan. */
    void write(Plan before, ChangeSet changes) throws IOException, SQLException {
        Database database = copy.holding(before);
        work.markUnpublished();
        database.write(changes);
    }

    /** The working copy, which holds this plan. */
    Database holding(Plan plan) throws IOException, SQLException {
        return copy.holding(plan);
    }

    /** Brings everything to the person's file; see {@link Publisher#publish}. */
    void publish(Plan plan) throws IOException, SQLException, Unsound {
        publisher.publish(copy.holding(plan));
    }

    /** Looks whether the person's file is as it was left here; see {@link Publisher#look}. */
    void look() throws IOException {
        publisher.look();
    }

    /** True when the person's file, or its folder, is not there any more. */
    boolean isGone() {
        try {
            look();
            return false;
        } catch (IOException e) {
            return !(e instanceof ChangedByOthers);
        }
    }

    /** True when a file of this digest is as it was left here. */
    boolean knows(String digest) {
        return publisher.knows(digest);
    }

    void putBack() {
        publisher.putBack();
    }

    /** Says again to other computers that the plan is open here. */
    void renewPresence() {
        presence.renew();
    }

    /** What the working copy holds must not be forgotten, whatever was published. */
    void keep() throws IOException {
        work.markUnpublished();
    }

    /** After a failure nothing more is asked of the connection. */
    void drop(Exception cause) {
        copy.drop(cause);
    }

    /** Leaves for good; the working copy stays when it holds what is nowhere else. */
    void leave(boolean everythingIsElsewhere) throws IOException {
        copy.drop();
        presence.leave();
        if (everythingIsElsewhere) {
            work.delete();
        }
        work.close();
    }

    /** Leaves for a new home that holds all this one does. */
    void leaveForAnother() {
        try {
            leave(true);
        } catch (IOException e) {
            // The working copy says no more than the new home does; it is brought home beside its file one day.
        }
    }

    private static Database made(Path file, Plan plan, Descent descent) throws IOException, SQLException {
        Database database = Database.create(file, descent);
        try {
            database.write(plan);
            return database;
        } catch (SQLException e) {
            database.close();
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
