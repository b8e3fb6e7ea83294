package hearth.storage.erase;

import hearth.plan.ChangeSet;
import hearth.plan.Plan;
import hearth.storage.LeftBehind;
import hearth.storage.disk.DataFolder;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Unsound;
import hearth.storage.rows.Database;
import hearth.storage.rows.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file of SQLite that no session has open, read and written anew: a fresh compact copy takes its place in one step, so
 * that nothing of what was deleted is left between the rows.
 */
public final class Rewriting {

    private final DataFolder data;

    public Rewriting(DataFolder data) {
        this.data = data;
    }

    /** Shows the plan in a file. */
    public void read(Path file, Consumer<Plan> reader) throws IOException, SQLException, Unsound {
        onCopy(file, (database, _) -> reader.accept(database.load()));
    }

    /** Which plan a file holds; empty when it cannot be read. */
    Optional<UUID> origin(Path file) throws IOException {
        AtomicReference<@Nullable UUID> origin = new AtomicReference<>();
        try {
            onCopy(file, (database, _) -> origin.set(database.about().descent().origin()));
        } catch (SQLException | Unsound e) {
            return Optional.empty();
        }
        return Optional.ofNullable(origin.get());
    }

    /** Changes the plan in a file; where it comes from and when it was saved stay. */
    void rewrite(Path file, Function<Plan, ChangeSet> change) throws IOException, SQLException, Unsound {
        onCopy(file, (database, folder) -> {
            database.write(change.apply(database.load()));
            Path fresh = folder.resolve("fresh.db");
            database.copyInto(fresh);
            Disk.replace(fresh, file, file.resolveSibling("." + Disk.name(file) + ".erasing"), () -> {});
        });
    }

    /** Something done with a copy of the file in a folder of its own. */
    @FunctionalInterface
    private interface Task {
        void run(Database database, Path folder) throws IOException, SQLException, Unsound;
    }

    private void onCopy(Path file, Task task) throws IOException, SQLException, Unsound {
        Path folder = LeftBehind.reading(data);
        try {
            Path copy = Files.createDirectories(folder).resolve("work.db");
            Header.of(file).check();
            Files.copy(file, copy);
            try (Database database = Database.open(copy)) {
                task.run(database, folder);
            }
        } finally {
            Disk.delete(folder);
        }
    }
}
