package hearth.desktop.backups;

import hearth.plan.Message;
import hearth.session.Job;
import hearth.session.Jobs;
import hearth.storage.Backup;
import hearth.storage.Backups;
import hearth.storage.disk.CannotOpen;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The backups of one plan, listed and looked into beside the window. */
final class Shelf implements AutoCloseable {

    private final Backups backups;
    private final Contents contents;
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(new Listing.Looking());
    private final Job job;

    Shelf(Jobs jobs, Backups backups) {
        this.backups = backups;
        this.contents = new Contents(jobs, this::held);
        this.job = jobs.start(
                Message.of("backups.job.list"),
                progress -> backups.all(),
                found -> listing.set(new Listing.Listed(found)),
                failure -> listing.set(new Listing.Refused()));
    }

    ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    Contents contents() {
        return contents;
    }

    @Override
    public void close() {
        job.cancel();
        contents.close();
    }

    private Held held(Backup backup) {
        try {
            return Held.of(backups.facts(backup));
        } catch (CannotOpen e) {
            return new Held.Unreadable();
        }
    }
}
