package hearth.hunt;

import hearth.exchange.json.PlanJson;
import hearth.hunt.Told.State;
import hearth.plan.Plan;
import hearth.storage.ByHand;
import hearth.storage.LeftBehind;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.DataFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks at what a killed or troubled program has left. Whatever it said was in the person's folder is there before
 * anybody repairs anything; whatever it said would outlive it is there after the next opening; every file opens; nothing
 * is in a file that was never on screen; and nothing is left beside the plans.
 */
final class Verdict {

    private final Place place;
    private final Told told;
    private final Set<State> states;

    /**
     * Readies it.
     *
     * @param told what was acknowledged
     * @param states what each state looks like, as a child that nothing happened to has told
     */
    Verdict(Place place, Told told, Set<State> states) {
        this.place = place;
        this.told = told;
        this.states = states;
    }

    /** The plan in canonical bytes, as a digest. */
    static String digest(Plan plan) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PlanJson.write(plan, bytes);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Checks, opening the plan on the way.
     *
     * @throws AssertionError when something is not as it was said
     */
    void check() throws CannotOpen, IOException {
        require(told.saved(), found(place.freshData()), "said to be in the folder");
        // As the program does at its next start.
        LeftBehind.in(place.data());
        open();
        require(told.kept(), found(place.data()), "said to be safe");
        litter();
    }

    /** Opens the plan, then what came to lie beside it. */
    private void open() throws CannotOpen, IOException {
        try {
            open(place.file());
        } catch (CannotOpen e) {
            if (e.why() != CannotOpen.Why.MISSING || !told.kept().isEmpty()) {
                throw e;
            }
        }
        for (Path file : beside(true)) {
            open(file);
        }
    }

    private void open(Path file) throws CannotOpen {
        try (PlanFile opened = new ByHand().open(file, place.data()).file()) {
            opened.publish().join();
        }
    }

    /** The newest state of each line in the files of the folder, read with this data folder. */
    private Map<String, Integer> found(DataFolder data) throws CannotOpen, IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (Path file : beside(true)) {
            Plan plan = PlanFile.read(file, data);
            Label label = Label.of(plan);
            if (!states.contains(new State(label, digest(plan)))) {
                throw new AssertionError(file.getFileName() + " holds what was never on screen, called " + label);
            }
            found.merge(label.line(), label.number(), Math::max);
        }
        return found;
    }

    private static void require(Map<String, Integer> said, Map<String, Integer> found, String words) {
        said.forEach((line, number) -> {
            if (found.getOrDefault(line, -1) < number) {
                throw new AssertionError(line + " " + number + " was " + words + ", found " + found);
            }
        });
    }

    private void litter() throws IOException {
        List<Path> litter = beside(false);
        if (!litter.isEmpty()) {
            throw new AssertionError("left beside the plans: " + litter);
        }
    }

    private List<Path> beside(boolean plans) throws IOException {
        if (!Files.exists(place.plans())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place.plans())) {
            return files.filter(file -> isPlan(file) == plans).toList();
        }
    }

    private static boolean isPlan(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".hearth") && !name.startsWith(".");
    }
}
