package hearth.hunt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs on a small disk of its own, where it may fill as much as it likes. */
final class FullDiskChild {

    /** Each size leaves so much more room than the one before; a plan here is about 350 kB, and three copies are made. */
    private static final long STEP = 24 * 1024;

    private FullDiskChild() {}

    /** Takes the small disk, a folder on a big one, and how many sizes are tried, spread over all. */
    public static void main(String... args) throws IOException {
        Path disk = Path.of(args[0]);
        Path roomy = Path.of(args[1]).resolve("roomy");
        int sizes = Integer.parseInt(args[2]);
        Tally tally = new Tally();
        for (int size = 0; size < sizes; size++) {
            for (Squeeze.Deed deed : Squeeze.Deed.values()) {
                boolean shared = (size + deed.name().length()) % 2 == 0;
                Path own = (shared ? disk : roomy).resolve("data");
                Squeeze squeeze = new Squeeze(disk, new Place(disk, own), STEP * size * FullDisk.SIZES / sizes);
                tally.attempt(squeeze + " " + deed, () -> squeeze.run(deed));
                clear(disk);
                clear(roomy);
            }
        }
        Report.say(tally);
    }

    private static void clear(Path disk) throws IOException {
        Files.createDirectories(disk);
        try (var inside = Files.list(disk)) {
            for (Path path : inside.toList()) {
                Stage.clear(path);
            }
        }
    }
}
