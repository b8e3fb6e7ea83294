package hearth.cli;

import hearth.text.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a command stops.
 *
 * @param what what happened
 * @param where the file, the option or else the command it happened at
 * @param safe what is safe nevertheless, or null
 * @param remedy what helps, or null when {@code what} says it
 */
record Trouble(
        String what,
        String where,
        @Nullable String safe,
        @Nullable String remedy) {

    /** What is printed as JSON. */
    private record Report(Trouble error) {}

    /** What is not there, or not as it must be, with what helps. */
    Trouble(String what, String where, @Nullable String remedy) {
        this(what, where, null, remedy);
    }

    /** What a failure says, and at what it happened. */
    static Trouble of(Failure failure, String command, Texts texts) {
        List<String> words = failure.words().stream().map(texts::say).toList();
        return new Trouble(
                words.getFirst(),
                failure.where().orElse(command),
                words.size() > 2 ? words.get(1) : null,
                words.size() > 1 ? words.getLast() : null);
    }

    /** As one JSON object, for a program that asked for an answer it can read. */
    void json(PrintWriter out) {
        Say.json(out, new Report(this));
    }

    /** As lines for people. */
    void words(PrintWriter err) {
        Stream.of(what, safe, remedy).filter(Objects::nonNull).forEach(err::println);
        err.flush();
    }
}
