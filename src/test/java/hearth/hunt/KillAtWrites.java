package hearth.hunt;

import hearth.hunt.Children.Ended;
import hearth.hunt.Trace.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
        return 2;
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
        List<String> training =
                Stage.arguments(Scenario.named("create"), 0, ground.folder().resolve("training"), ground.seed(), true);
        Children children = Children.of(ground, ScenarioChild.class, training);
        for (int number = 0; number < Scenario.ALL.size(); number++) {
            int share = (int) ((long) tries * (number + 1) / Scenario.ALL.size() - tally.tries());
            new Killing(ground, children, Scenario.ALL.get(number), tally).run(share);
        }
        tally.note(Scenario.ALL.size() + " scenarios");
    }

    /** The kills of one scenario. */
    private record Killing(Ground ground, Children children, Scenario scenario, Tally tally) {

        /** Rounds with other seeds when the calls of one are not enough. */
        void run(int share) throws Exception {
            int left = share;
            for (long seed = ground.seed(); left > 0; seed++) {
                left -= round(seed, left);
            }
        }

        private int round(long seed, int wanted) throws Exception {
            Path lane = ground.folder().resolve("trace");
            Path written = ground.folder().resolve("trace.txt");
            Stage stage = new Stage(children, scenario, seed, lane);
            Ended whole = stage.play(tracer(written), true);
            stage.verdict(whole, stage.told(whole).digests()).check();
            List<Point> points = spread(Trace.points(written), wanted);
            Map<Path, Stage> stages = new ConcurrentHashMap<>();
            Map<Label, String> states = stage.told(whole).digests();
            Lanes.all(ground, kills(points, seed), tally, (kill, own) -> {
                Stage here = stages.get(own);
                if (here == null) {
                    here = new Stage(children, scenario, seed, own);
                    stages.put(own, here);
                }
                Ended ended = here.play(killer(kill.point()), false);
                here.verdict(ended, states).check();
            });
            return points.size();
        }

        private List<Kill> kills(List<Point> points, long seed) {
            return points.stream()
                    .map(point -> new Kill(scenario.name(), seed, point))
                    .toList();
        }
    }

    /** Where and what; said when it fails. */
    private record Kill(String scenario, long seed, Point point) {}

    private static <T> List<T> spread(List<T> all, int wanted) {
        int count = Math.min(wanted, all.size());
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) all.size() * (2L * i + 1) / (2L * count))))
                .toList();
    }

    private static List<String> tracer(Path written) {
        return List.of("strace", "-f", "-qq", "-s", "16", "-o", written.toString(), "-e", "trace=" + Trace.CALLS);
    }

    private static List<String> killer(Point point) {
        List<String> command = new ArrayList<>(
                List.of("strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=" + point.call(), "-e", "signal=none"));
        command.add("-e");
        command.add("inject=%s:signal=KILL:when=%d".formatted(point.call(), point.ordinal()));
        return command;
    }
}
