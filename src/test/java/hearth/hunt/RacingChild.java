package hearth.hunt;

import hearth.storage.Opened;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.DataFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens and closes a plan at a word, and answers with what came of it. */
final class RacingChild {

    static final String OPEN = "open";
    static final String CLOSED = "closed";

    private RacingChild() {}

    /** Takes a file and the program's own folder. */
    public static void main(String... args) throws IOException {
        Path file = Path.of(args[0]);
        DataFolder data = new DataFolder(Path.of(args[1]), Place.NOON);
        Opened opened = null;
        try (BufferedReader words = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String word = words.readLine(); word != null; word = words.readLine()) {
                opened = word.equals("open") ? open(file, data) : close(opened);
            }
        }
    }

    private static @Nullable Opened open(Path file, DataFolder data) {
        try {
            Opened opened = PlanFile.open(file, data);
            System.out.println(OPEN);
            return opened;
        } catch (CannotOpen e) {
            System.out.println(e.why());
            return null;
        }
    }

    private static @Nullable Opened close(@Nullable Opened opened) {
        if (opened != null) {
            opened.file().close();
        }
        System.out.println(CLOSED);
        return null;
    }
}
