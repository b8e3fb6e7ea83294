package hearth.hunt;

import hearth.hunt.Children.Ended;
import hearth.hunt.Trace.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Kills the program at a system call by which something on the disk changes: at each such call of each scenario, or at
 * as many as are wanted, evenly spread.
 */
final class KillAtWrites implements Hunt {

    @Override
    public String name() {
        return "kill at every write call";
    }

    @Override
    public int usual() {
        return 1;
    }

    @Override
    public int reach() {
        return 3_000;
    }

    @Override
    public List<Tool> needs() {
        return List.of(Tool.STRACE);
    }

    @Override
    public void run(Ground ground, int tries, Tally tally) throws Exception {
        Children children = Stage.children(ground);
        for (int number = 0; number < Scenario.ALL.size(); number++) {
            int share = (int) ((long) tries * (number + 1) / Scenario.ALL.size() - tally.tries());
            kill(ground, children, Scenario.ALL.get(number), share, tally);
        }
        tally.note(Scenario.ALL.size() + " scenarios");
    }

    /** In rounds with other seeds when the calls of one are not enough. */
    private static void kill(Ground ground, Children children, Scenario scenario, int share, Tally tally)
            throws Exception {
        int left = share;
        for (long seed = ground.seed(); left > 0; seed++) {
            Rehearsal rehearsal = new Rehearsal(ground, children, scenario, seed);
            left -= killOnce(rehearsal, left, tally);
        }
    }

    /** At every call of a scenario, or at so many evenly spread; gives how many that were. */
    static int killOnce(Rehearsal rehearsal, int wanted, Tally tally) throws Exception {
        List<Kill> kills = spread(rehearsal.points(), wanted).stream()
                .map(point -> new Kill(rehearsal, point))
                .toList();
        rehearsal.lanes(kills, tally, (kill, stage) -> {
            Ended ended = stage.play(killer(kill.point()), false);
            stage.verdict(ended, rehearsal.states()).check();
        });
        return kills.size();
    }

    /** Where; said when it fails. */
    private record Kill(Rehearsal rehearsal, Point point) {}

    private static <T> List<T> spread(List<T> all, int wanted) {
        int count = Math.min(wanted, all.size());
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) all.size() * (2L * i + 1) / (2L * count))))
                .toList();
    }

    private static List<String> killer(Point point) {
        List<String> command = new ArrayList<>(
                List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + point.call(), "-e", "signal=none"));
        command.add("-e");
        command.add("inject=%s:signal=KILL:when=%d".formatted(point.call(), point.ordinal()));
        return command;
    }
}
