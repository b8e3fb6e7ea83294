package hearth.desktop.landscape;

import hearth.bench.WatchedJobs;
import hearth.desktop.app.Toolkit;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Theme;
import hearth.desktop.landscape.FrameWatch.Frame;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.testing.BigMap;
import hearth.testing.BigPlan;
import hearth.testing.TestDesk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Prints what the map costs with 10,000 people and 30,000 ties beside 500 and 1,500: first the frames, then finding places
 * for everybody beside the library's plain layout. {@code mvn -Pbench process-test-classes exec:exec@map}
 *
 * <p>A frame is what lies between a gesture and the picture painted: laying it out beside the window, handing it to the
 * canvas on the toolkit's thread, filling the pixels on the renderer's. Each is taken in processor time of its thread, which
 * other programs on the machine do not lengthen; the median of {@value #RUNS}, after warming up. While a gesture goes on, a
 * picture of many is moved as it is; a line of its own says what it costs to paint it anew when the map has come to rest. The
 * map is as large as in a window of 1280 × 800, and its pixels are filled by the processor: twice the window costs twice the
 * paint. Elsewhere a graphics card does that.
 */
public final class MapCosts {

    private static final long SEED = 1;
    private static final int WARM = 10;
    private static final int RUNS = 21;

    /** What a window of 1280 × 800 leaves for the map beside rail, title and filters. */
    private static final double WIDTH = 1_018;

    private static final double HEIGHT = 578;

    private final WatchedJobs jobs = Toolkit.call(WatchedJobs::new);
    private final FrameWatch watch = new FrameWatch(jobs);

    private MapCosts() {}

    public static void main(String... args) {
        Toolkit.startHeadless();
        Toolkit.run(Theme.LIGHT::apply);
        Plan small = BigMap.of(SEED, 500, 1_500);
        Plan big = BigMap.of(SEED, 10_000, 30_000);
        MapCosts costs = new MapCosts();
        Map<String, Frame> before = costs.frames(small);
        Map<String, Frame> after = costs.frames(big);
        System.out.printf(
                "%-26s %36s %36s %7s%n",
                "frame, cpu ms (median)", "500 people: layout + window + paint", "10,000", "ratio");
        after.forEach((gesture, frame) -> print(gesture, Objects.requireNonNull(before.get(gesture)), frame));
        if (args.length == 0) {
            LayoutCosts.print(small, big);
        }
        System.exit(0);
    }

    private static void print(String gesture, Frame small, Frame big) {
        System.out.printf(
                "%-26s %11.1f + %5.1f + %5.1f = %5.1f %11.1f + %5.1f + %5.1f = %5.1f %7.1f%n",
                gesture,
                small.layout(),
                small.window(),
                small.paint(),
                small.whole(),
                big.layout(),
                big.window(),
                big.paint(),
                big.whole(),
                big.whole() / small.whole());
    }

    /** From the wish to have everybody arranged until they stand there, painted; the small map comes first and warms up. */
    private void arrange(OpenMap map, int people) {
        long start = System.nanoTime();
        Toolkit.run(map::arrange);
        jobs.settle();
        long waited = System.nanoTime() - start - WatchedJobs.QUIET_NANOS;
        System.out.printf("%,d people stand arranged and painted after %,d ms%n", people, waited / 1_000_000);
    }

    private Map<String, Frame> frames(Plan plan) {
        Desk desk = TestDesk.with(BigPlan.TODAY, plan).desk(jobs);
        OpenMap map = Toolkit.call(() -> new OpenMap(desk, WIDTH, HEIGHT));
        jobs.settle();
        arrange(map, plan.all(Person.class).size());
        Map<String, Frame> frames = new LinkedHashMap<>();
        for (OpenMap.Distance distance : OpenMap.Distance.values()) {
            Toolkit.run(() -> map.go(distance));
            jobs.settle();
            map.gestures().forEach((name, step) -> {
                frames.put(name + ", " + distance, median(() -> watch.moving(step)));
                jobs.settle();
            });
            frames.put("painted anew, " + distance, median(() -> watch.resting(map::nudge)));
        }
        Toolkit.run(map::close);
        return frames;
    }

    private static Frame median(Supplier<Frame> frames) {
        List<Frame> all = new ArrayList<>();
        for (int run = 0; run < WARM + RUNS; run++) {
            Frame frame = frames.get();
            if (run >= WARM) {
                all.add(frame);
            }
        }
        return Frame.median(all);
    }
}
