package hearth.hunt;

import hearth.hunt.Children.Ended;
import hearth.hunt.Told.State;
import hearth.hunt.Trace.Point;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A scenario played once with nothing in its way, so that it is known which calls it makes and what its states are. */
final class Rehearsal {

    private final Ground ground;
    private final Children children;
    private final Scenario scenario;
    private final long seed;
    private final List<Point> points;
    private final Set<State> states;
    private final Map<Path, Stage> stages = new ConcurrentHashMap<>();

    Rehearsal(Ground ground, Children children, Scenario scenario, long seed) throws Exception {
        this.ground = ground;
        this.children = children;
        this.scenario = scenario;
        this.seed = seed;
        Stage stage = new Stage(children, scenario, seed, ground.folder().resolve("rehearsal"));
        Path written = ground.folder().resolve("rehearsal.txt");
        Ended whole = stage.play(
                List.of("strace", "-f", "-qq", "-s", "16", "-o", written.toString(), "-e", "trace=" + Trace.CALLS),
                true);
        states = stage.told(whole).states();
        points = Trace.points(written);
        stage.verdict(whole, states).check();
    }

    /** The calls by which it changes the disk. */
    List<Point> points() {
        return points;
    }

    /** What each state looks like. */
    Set<State> states() {
        return states;
    }

    /** Something done on a stage that no other lane uses. */
    @FunctionalInterface
    interface OnStage<T> {
        void run(T what, Stage stage) throws Exception;
    }

    /** Does all of these side by side, each on the stage of its lane. */
    <T> void lanes(List<T> what, Tally tally, OnStage<T> step) throws Exception {
        Lanes.all(ground, what, tally, (one, lane) -> step.run(one, stage(lane)));
    }

    @Override
    public String toString() {
        return "%s, seed %d".formatted(scenario.name(), seed);
    }

    private Stage stage(Path lane) throws Exception {
        Stage known = stages.get(lane);
        if (known != null) {
            return known;
        }
        Stage made = new Stage(children, scenario, seed, lane);
        stages.put(lane, made);
        return made;
    }
}
