package hearth.desktop.backups;

import hearth.desktop.fx.Desk;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.session.Job;
import hearth.session.Occasion;
import hearth.storage.Backup;
import hearth.storage.Backups;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The backups of the open plan: listed, looked into, compared with now, opened beside it. */
final class BackupsModel implements AutoCloseable {

    private final Desk desk;
    private final Backups backups;
    private final Shelf shelf;
    private final ReadOnlyObjectWrapper<Since> since = new ReadOnlyObjectWrapper<>(new Since.Unasked());
    private @Nullable Job comparing;

    BackupsModel(Desk desk, Backups backups) {
        this.desk = desk;
        this.backups = backups;
        this.shelf = new Shelf(desk.jobs(), backups);
    }

    Shelf shelf() {
        return shelf;
    }

    ReadOnlyObjectProperty<Since> since() {
        return since.getReadOnlyProperty();
    }

    /** Finds out what is different now. */
    void compare(Backup backup) {
        forget();
        since.set(new Since.Comparing(backup));
        Plan now = desk.plan();
        comparing = desk.jobs()
                .start(
                        Message.of("backups.job.compare"),
                        progress -> Changed.between(backups.plan(backup), now),
                        changes -> since.set(new Since.Compared(backup, changes)),
                        failure -> since.set(new Since.Unreadable(backup)));
    }

    /** Another backup is looked at: what was found out about the last one is over. */
    void forget() {
        if (comparing != null) {
            comparing.cancel();
        }
        since.set(new Since.Unasked());
    }

    /** Has an earlier state opened, after seeing to it that the present one is kept. */
    void open(Backup backup, Consumer<Backup> opener) {
        desk.session().store().backUp(Occasion.RESTORE);
        opener.accept(backup);
    }

    @Override
    public void close() {
        forget();
        shelf.close();
    }
}
