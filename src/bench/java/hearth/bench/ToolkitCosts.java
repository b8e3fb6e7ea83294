package hearth.bench;

import hearth.bench.ToolkitWatch.Stretch;
import hearth.desktop.app.Toolkit;
import hearth.desktop.fx.ScreenId;
import hearth.desktop.fx.Theme;
import hearth.plan.Plan;
import hearth.testing.BigPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Prints one table: the longest that the toolkit's thread is busy at a stretch when a screen opens and in each gesture,
 * with a plan of 20,000 people beside one of 200. The worst of several, after warming up; milliseconds of the thread's
 * processor time, then of the clock. {@code mvn -Pbench process-test-classes exec:exec@fluent}
 */
public final class ToolkitCosts {

    private static final long SEED = 1;
    private static final int WARM = 3;
    private static final int RUNS = 7;

    private final ToolkitWatch watch = new ToolkitWatch();
    private final WatchedJobs jobs = Toolkit.call(WatchedJobs::new);

    /** One face of a screen. */
    private record Face(String name, ScreenId screen, Consumer<OpenScreen> turnTo) {}

    private ToolkitCosts() {}

    public static void main(String... args) {
        Toolkit.startHeadless();
        Toolkit.run(Theme.LIGHT::apply);
        Plan small = BigPlan.of(SEED, BigPlan.SMALL);
        Plan big = BigPlan.of(SEED, BigPlan.BIG);
        ToolkitCosts costs = new ToolkitCosts();
        System.out.printf("%-28s %16s %16s %8s%n", "cpu / wall ms", "200 people", "20,000", "ratio");
        for (Face face : faces()) {
            if (args.length == 0 || List.of(args).contains(face.name)) {
                print(face, costs.of(face, small), costs.of(face, big));
            }
        }
        System.exit(0);
    }

    private static List<Face> faces() {
        return List.of(
                new Face("today", ScreenId.TODAY, screen -> {}),
                new Face("map", ScreenId.LANDSCAPE, screen -> {}),
                pressed("quadrant", ScreenId.LANDSCAPE, "landscape.LandscapeMode.QUADRANT"),
                pressed("table", ScreenId.LANDSCAPE, "landscape.LandscapeMode.TABLE"),
                new Face("care", ScreenId.CARE, screen -> {}),
                new Face("year", ScreenId.RHYTHM, screen -> {}),
                pressed("week", ScreenId.RHYTHM, "rhythm.RhythmTab.WEEK"),
                pressed("rhythms", ScreenId.RHYTHM, "rhythm.RhythmTab.LIST"),
                new Face("board", ScreenId.SCORECARD, screen -> {}),
                new Face("kpi", ScreenId.SCORECARD, OpenScreen::openKpi),
                new Face("review", ScreenId.REVIEW, screen -> {}));
    }

    private static Face pressed(String name, ScreenId screen, String choice) {
        return new Face(name, screen, open -> open.press(choice));
    }

    private static void print(Face face, Map<String, Stretch> small, Map<String, Stretch> big) {
        small.forEach((gesture, before) -> {
            Stretch after = Objects.requireNonNull(big.get(gesture));
            System.out.printf(
                    "%-28s %8.1f %7.1f %8.1f %7.1f %8.1f%n",
                    face.name + ", " + gesture,
                    before.cpu(),
                    before.wall(),
                    after.cpu(),
                    after.wall(),
                    after.cpu() / before.cpu());
        });
    }

    private Map<String, Stretch> of(Face face, Plan plan) {
        Map<String, Stretch> costs = new LinkedHashMap<>();
        OpenScreen warm = open(face, plan);
        gestures(warm).values().forEach(gesture -> repeat(WARM, gesture));
        Toolkit.run(warm::close);
        watch.begin();
        OpenScreen screen = open(face, plan);
        costs.put("open", watch.longest());
        gestures(screen).forEach((name, gesture) -> costs.put(name, repeat(RUNS, gesture)));
        Toolkit.run(screen::close);
        jobs.settle();
        return costs;
    }

    private OpenScreen open(Face face, Plan plan) {
        OpenScreen screen = Toolkit.call(() -> new OpenScreen(face.screen, plan, jobs));
        jobs.settle();
        Toolkit.run(() -> face.turnTo.accept(screen));
        jobs.settle();
        Toolkit.run(screen::look);
        return screen;
    }

    private static Map<String, Runnable> gestures(OpenScreen screen) {
        Map<String, Runnable> gestures = new LinkedHashMap<>();
        gestures.put("edit", screen::edit);
        gestures.put("undo", screen::undo);
        gestures.put("select", screen::select);
        gestures.put("scroll", screen::scroll);
        return gestures;
    }

    /** The longest stretch of all runs. */
    private Stretch repeat(int runs, Runnable gesture) {
        watch.begin();
        for (int run = 0; run < runs; run++) {
            Toolkit.run(gesture);
            jobs.settle();
        }
        return watch.longest();
    }
}
