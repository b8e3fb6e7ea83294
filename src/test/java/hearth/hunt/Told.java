package hearth.hunt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What children have said of a scenario so far, read from their lines. */
final class Told {

    private final Map<String, Integer> kept = new TreeMap<>();
    private final Map<String, Integer> saved = new TreeMap<>();
    private final Map<Label, String> digests = new HashMap<>();

    /** Hears the lines of one more child. */
    void hear(List<String> lines) {
        lines.forEach(this::hear);
    }

    /** As much as this and no more, to go on from. */
    Told copy() {
        Told copy = new Told();
        copy.kept.putAll(kept);
        copy.saved.putAll(saved);
        copy.digests.putAll(digests);
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
    Map<Label, String> digests() {
        return digests;
    }

    private void hear(String line) {
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "kept" -> newest(kept, words);
            case "saved" -> {
                newest(kept, words);
                newest(saved, words);
            }
            case "gone" -> gone();
            case "reached" -> digests.put(label(words), words[3]);
            default -> {
                // Begin and end.
            }
        }
    }

    /** What was in the file and nowhere else goes with it. */
    private void gone() {
        saved.clear();
        kept.values().removeIf(number -> number == 0);
    }

    private static void newest(Map<String, Integer> numbers, String... words) {
        numbers.merge(words[1], label(words).number(), Math::max);
    }

    private static Label label(String... words) {
        return new Label(words[1], Integer.parseInt(words[2]));
    }
}
