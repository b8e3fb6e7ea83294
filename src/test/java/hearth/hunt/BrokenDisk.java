package hearth.hunt;

import hearth.hunt.Children.Ended;
import hearth.hunt.Trace.Point;
import hearth.testing.Chance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets system calls fail under the program: now and then one, or many in a row, or every few. What it calls safe must be
 * safe, and it ends with a rejection in words and never with a defect.
 */
final class BrokenDisk implements Hunt {

    private static final Map<String, List<String>> ERRORS = Map.ofEntries(
            Map.entry("write", List.of("EIO", "ENOSPC")),
            Map.entry("pwrite64", List.of("EIO", "ENOSPC")),
            Map.entry("copy_file_range", List.of("EIO", "ENOSPC")),
            Map.entry("sendfile", List.of("EIO", "ENOSPC")),
            Map.entry("fsync", List.of("EIO", "ENOSPC")),
            Map.entry("fdatasync", List.of("EIO")),
            Map.entry("ftruncate", List.of("EIO")),
            Map.entry("rename", List.of("EACCES", "EIO", "ENOSPC")),
            Map.entry("renameat", List.of("EACCES", "EIO")),
            Map.entry("unlink", List.of("EACCES", "EIO")),
            Map.entry("unlinkat", List.of("EACCES", "EIO")),
            Map.entry("mkdir", List.of("EACCES", "ENOSPC")),
            Map.entry("mkdirat", List.of("EACCES", "ENOSPC")),
            Map.entry("fchmod", List.of("EACCES")),
            Map.entry("chmod", List.of("EACCES")));

    private static final int AT_ONCE = 12;

    @Override
    public String name() {
        return "I/O errors";
    }

    @Override
    public int usual() {
        return 2;
    }

    @Override
    public int reach() {
        return 5_000;
    }

    @Override
    public List<Tool> needs() {
        return List.of(Tool.STRACE);
    }

    @Override
    public void run(Ground ground, int tries, Tally tally) throws Exception {
        Children children = Stage.children(ground);
        Chance chance = new Chance(ground.seed());
        for (long round = 0; tally.tries() < tries; round++) {
            int turn = (int) (round / 2 % Scenario.ALL.size());
            Scenario scenario = round % 2 == 0 ? Scenario.STUBBORN : Scenario.ALL.get(turn);
            long seed = ground.seed() + round / 2 / Scenario.ALL.size();
            Rehearsal rehearsal = new Rehearsal(ground, children, scenario, seed);
            int wanted = Math.min(AT_ONCE, Math.max(1, (tries - (int) tally.tries()) / 5));
            List<Trouble> troubles = troubles(rehearsal, chance, wanted);
            rehearsal.lanes(troubles, new Tally(), (trouble, stage) -> meet(trouble, stage, rehearsal, tally));
        }
    }

    /** Some troubles, chosen where the scenario makes calls. */
    private static List<Trouble> troubles(Rehearsal rehearsal, Chance chance, int count) {
        List<Point> possible = rehearsal.points().stream()
                .filter(point -> ERRORS.containsKey(point.call()))
                .toList();
        return IntStream.range(0, count)
                .mapToObj(_ -> trouble(possible.get(chance.below(possible.size())), chance))
                .toList();
    }

    private static Trouble trouble(Point first, Chance chance) {
        List<String> errors = ERRORS.getOrDefault(first.call(), List.of("EIO"));
        int step = 1 + chance.below(5);
        int times = chance.maybe() ? 1 : 1 + chance.below(100);
        return new Trouble(first, errors.get(chance.below(errors.size())), step, times);
    }

    /** Which call fails, how, from when on, at every how manieth time, how often. */
    private record Trouble(Point first, String error, int step, int times) {

        String inject() {
            int last = first.ordinal() + step * (times - 1);
            return "inject=%s:error=%s:when=%d..%d+%d".formatted(first.call(), error, first.ordinal(), last, step);
        }
    }

    private static void meet(Trouble trouble, Stage stage, Rehearsal rehearsal, Tally tally) throws Exception {
        Path written = stage.place().folder().resolveSibling("errors.txt");
        Ended ended = stage.play(tracer(written, trouble), false);
        tally.tried(injected(written));
        String where = rehearsal + " " + trouble;
        if (ended.lines().stream().noneMatch(line -> line.equals(ScenarioChild.END) || line.startsWith("refused"))) {
            tally.failed(where + ": " + ended.code() + " " + last(ended.lines()));
        }
        try {
            stage.verdict(ended, rehearsal.states()).check();
        } catch (Exception | AssertionError e) {
            tally.failed(where + ": " + e);
        }
    }

    private static long injected(Path written) throws IOException {
        try (Stream<String> lines = Files.lines(written)) {
            return lines.filter(line -> line.endsWith("(INJECTED)")).count();
        }
    }

    private static String last(List<String> lines) {
        return String.join(" | ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
    }

    private static List<String> tracer(Path written, Trouble trouble) {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", written.toString()));
        command.addAll(
                List.of("-e", "signal=none", "-e", "trace=" + trouble.first().call(), "-e", trouble.inject()));
        return command;
    }
}
