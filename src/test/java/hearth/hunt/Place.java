package hearth.hunt;

import hearth.storage.disk.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Where somebody keeps plans, and the program its own things.
 *
 * @param folder the plans are in it
 * @param own the program's own folder
 */
record Place(Path folder, Path own) {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    Place(Path folder) {
        this(folder, folder.resolve("data"));
    }

    Path plans() {
        return folder.resolve("plans");
    }

    Path file() {
        return plans().resolve("plan.hearth");
    }

    /** Where another's version of the plan waits. */
    Path elsewhere() {
        return folder.resolve("elsewhere");
    }

    DataFolder data() {
        return new DataFolder(own, NOON);
    }

    /** The data folder of somebody who has never seen these plans. */
    DataFolder freshData() {
        return new DataFolder(own.resolveSibling("fresh-data"), NOON);
    }
}
