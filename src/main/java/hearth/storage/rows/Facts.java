package hearth.storage.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a plan's file that was found sound.
 *
 * @param schema number of the schema it is kept in
 * @param program version of the Hearth that wrote it; empty in files of schema 1
 * @param saved when it was published; empty in files of schema 1 and before the first time
 * @param digest logical digest of the plan in it
 * @param descent where it comes from
 * @param counts how many there are of each kind, by the kind's name in JSON, in file order
 * @param size of the file in bytes
 */
public record Facts(
        int schema,
        Optional<String> program,
        Optional<Instant> saved,
        String digest,
        Descent descent,
        Map<String, Integer> counts,
        long size) {

    /** Of our copy of a file, which was looked over. */
    public static Facts of(Path copy, Inspection found) throws IOException, SQLException {
        About about = found.about();
        try (Connection connection = Connections.read(copy)) {
            return new Facts(
                    found.schema(),
                    Optional.of(about.program()).filter(program -> found.schema() >= About.SINCE),
                    Optional.ofNullable(about.saved()),
                    about.digest(),
                    about.descent(),
                    Rows.counts(connection),
                    Files.size(copy));
        }
    }
}
