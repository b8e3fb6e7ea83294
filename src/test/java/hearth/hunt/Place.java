package hearth.hunt;

import hearth.storage.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * Where somebody keeps plans, and the program its own things.
 *
 * @param folder everything is in it
 */
record Place(Path folder) {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

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
        return new DataFolder(folder.resolve("data"), NOON);
    }

    /** The data folder of somebody who has never seen these plans. */
    DataFolder freshData() {
        return new DataFolder(folder.resolve("fresh-data"), NOON);
    }
}
