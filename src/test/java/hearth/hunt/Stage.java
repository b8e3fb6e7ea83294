package hearth.hunt;

import hearth.hunt.Children.Ended;
import hearth.hunt.Told.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A scenario set up in one folder up to its last part, so that this part can be played there again and again. */
final class Stage {

    private final Children children;
    private final Scenario scenario;
    private final long seed;
    private final Place place;
    private final Path kept;
    private final Told before = new Told();

    /** Plays all parts but the last. */
    Stage(Children children, Scenario scenario, long seed, Path lane) throws IOException, InterruptedException {
        this.children = children;
        this.scenario = scenario;
        this.seed = seed;
        this.place = new Place(lane.resolve("now"));
        this.kept = lane.resolve("kept");
        clear(place.folder());
        Files.createDirectories(place.folder());
        for (int part = 0; part < last(); part++) {
            Ended ended = children.run(List.of(), ScenarioChild.class, arguments(part, true));
            if (ended.code() != 0) {
                throw new IOException("%s, part %d: %s".formatted(scenario.name(), part, ended));
            }
            before.hear(ended.lines());
        }
        clear(kept);
        copy(place.folder(), kept);
    }

    Place place() {
        return place;
    }

    /** Plays the last part as if for the first time; {@code tracer} stands before its command. */
    Ended play(List<String> tracer, boolean thorough) throws IOException, InterruptedException {
        clear(place.folder());
        copy(kept, place.folder());
        return children.run(tracer, ScenarioChild.class, arguments(last(), thorough));
    }

    /** What was said before the last part, and in it. */
    Told told(Ended ended) {
        Told told = before.copy();
        told.hear(ended.lines());
        return told;
    }

    /** Judges what the last part left. */
    Verdict verdict(Ended ended, Set<State> states) {
        return new Verdict(place, told(ended), states);
    }

    private int last() {
        return scenario.parts().size() - 1;
    }

    private List<String> arguments(int part, boolean thorough) {
        return arguments(scenario, part, place.folder(), seed, thorough);
    }

    /** The children that play, trained when the hunt is thorough. */
    static Children children(Ground ground) throws IOException, InterruptedException {
        Path training = ground.folder().resolve("training");
        return Children.of(
                ground, ScenarioChild.class, arguments(Scenario.named("create"), 0, training, ground.seed(), true));
    }

    private static List<String> arguments(Scenario scenario, int part, Path folder, long seed, boolean thorough) {
        return List.of(
                scenario.name(),
                Integer.toString(part),
                folder.toString(),
                Long.toString(seed),
                Boolean.toString(thorough));
    }

    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> inside = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(inside::add);
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path path : files.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
