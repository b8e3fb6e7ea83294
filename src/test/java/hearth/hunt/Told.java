package hearth.hunt;

import hearth.plan.Plan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was said of a scenario so far: heard directly, or read from the lines of children. */
final class Told implements Witness {

    private final Map<String, Integer> kept = new TreeMap<>();
    private final Map<String, Integer> saved = new TreeMap<>();
    private final Set<State> states = new HashSet<>();

    /**
     * A state of a plan. Two of the same label are two when two hands went on from the same state.
     *
     * @param digest of the plan in canonical bytes
     */
    record State(Label label, String digest) {}

    /** Hears the lines of one more child. */
    void hear(List<String> lines) {
        lines.forEach(this::hear);
    }

    /** As much as this and no more, to go on from. */
    Told copy() {
        Told copy = new Told();
        copy.kept.putAll(kept);
        copy.saved.putAll(saved);
        copy.states.addAll(states);
        return copy;
    }

    /** By line, the newest state that outlives the program. */
    Map<String, Integer> kept() {
        return kept;
    }

    /** By line, the newest state that is in the person's folder. */
    Map<String, Integer> saved() {
        return saved;
    }

    /** What each state looks like, where a thorough child has told. */
    Set<State> states() {
        return states;
    }

    @Override
    public void reached(Label label, Plan plan) {
        states.add(new State(label, Verdict.digest(plan)));
    }

    @Override
    public void kept(Label label) {
        kept.merge(label.line(), label.number(), Math::max);
    }

    @Override
    public void saved(Label label) {
        kept(label);
        saved.merge(label.line(), label.number(), Math::max);
    }

    /** What was in the file and nowhere else goes with it. */
    @Override
    public void gone() {
        saved.clear();
        kept.values().removeIf(number -> number == 0);
    }

    private void hear(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "kept" -> kept(label(words));
            case "saved" -> saved(label(words));
            case "gone" -> gone();
            case "reached" -> states.add(new State(label(words), words[3]));
            default -> {
                // Begin, end and how it ended.
            }
        }
    }

    private static Label label(String... words) {
        return new Label(words[1], Integer.parseInt(words[2]));
    }
}
