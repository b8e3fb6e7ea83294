package hearth.hunt;

import hearth.hunt.Children.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Eight things one does with a plan, on a disk that has room for so much more and no further: in steps from none on. */
final class FullDisk implements Hunt {

    static final int SIZES = 64;

    @Override
    public String name() {
        return "disk full";
    }

    @Override
    public int usual() {
        return Squeeze.Deed.values().length;
    }

    @Override
    public int reach() {
        return SIZES * Squeeze.Deed.values().length;
    }

    @Override
    public List<Tool> needs() {
        return List.of(Tool.UNSHARE);
    }

    @Override
    public void run(Ground ground, int tries, Tally tally) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(ground.folder().resolve("disk"));
        String mount = "mount -t tmpfs -o size=8m none \"$0\" && exec \"$@\"";
        int sizes = Math.max(1, tries / Squeeze.Deed.values().length);
        Ended ended = Children.plain()
                .run(
                        List.of("unshare", "-rm", "sh", "-c", mount, disk.toString()),
                        FullDiskChild.class,
                        List.of(disk.toString(), ground.folder().toString(), Integer.toString(sizes)));
        Report.hear(ended, tally);
    }
}
