package hearth.hunt;

import java.io.IOException;
import java.util.List;

/**
 * Damages plans as disks, transfers and attackers do, and opens them: each is refused in words or is the very plan it
 * was, within seconds. In a process of its own, because a crash of SQLite would take the hunt with it.
 */
final class Fuzzing implements Hunt {

    @Override
    public String name() {
        return "fuzzed plans";
    }

    @Override
    public int usual() {
        return 25;
    }

    @Override
    public int reach() {
        return 10_000;
    }

    @Override
    public void run(Ground ground, int tries, Tally tally) throws IOException, InterruptedException {
        List<String> arguments =
                List.of(ground.folder().toString(), Long.toString(ground.seed()), Integer.toString(tries));
        Report.hear(Children.plain().run(List.of(), FuzzingChild.class, arguments), tally);
    }
}
