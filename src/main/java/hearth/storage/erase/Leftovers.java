package hearth.storage.erase;

import hearth.plan.ChangeSet;
import hearth.plan.Plan;
import hearth.storage.LeftBehind;
import hearth.storage.disk.Disk;
import hearth.storage.disk.Unsound;
import hearth.storage.disk.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Working folders of sessions that ended badly: what states of a plan stand in them. */
final class Leftovers {

    private static final int UUID_LENGTH = 36;

    private final Kin kin;
    private final Rewriting rewriting;
    private final Set<String> own;

    /**
     * Those that matter to one plan.
     *
     * @param own names of the working folders of the plan's own files
     */
    Leftovers(Kin kin, Rewriting rewriting, Set<String> own) {
        this.kin = kin;
        this.rewriting = rewriting;
        this.own = own;
    }

    /** Rewrites every state of the plan that is left; what cannot be read and was the plan's own goes. */
    void rewrite(Function<Plan, ChangeSet> change) throws IOException, SQLException, Unsound {
        for (Path folder : kin.workFolders()) {
            // Those live for a moment each; one that is still there was left by a program that was killed.
            if (LeftBehind.isReading(folder)) {
                Disk.deleteQuietly(folder);
            } else if (isSetAside(folder)) {
                clean(folder, change);
            } else {
                cleanUnlessHeld(folder, change);
            }
        }
    }

    private static boolean isSetAside(Path folder) {
        return Disk.name(folder).length() > UUID_LENGTH;
    }

    private void cleanUnlessHeld(Path folder, Function<Plan, ChangeSet> change)
            throws IOException, SQLException, Unsound {
        try (WorkFolder work = WorkFolder.at(folder)) {
            if (work.claim()) {
                clean(folder, change);
            }
        }
    }

    private void clean(Path folder, Function<Plan, ChangeSet> change) throws IOException, SQLException, Unsound {
        Path database = folder.resolve("work.db");
        Optional<UUID> origin = Files.exists(database) ? rewriting.origin(database) : Optional.empty();
        if (origin.isPresent() && origin.get().equals(kin.origin())) {
            rewriting.rewrite(database, change);
            for (String half : new String[] {"publish.db", "fresh.db"}) {
                Files.deleteIfExists(folder.resolve(half + "-journal"));
                Files.deleteIfExists(folder.resolve(half));
            }
        } else if (origin.isEmpty() && isOwn(folder)) {
            Disk.delete(folder);
        }
    }

    private boolean isOwn(Path folder) {
        String name = Disk.name(folder);
        return name.length() >= UUID_LENGTH && own.contains(name.substring(0, UUID_LENGTH));
    }
}
