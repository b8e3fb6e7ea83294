package hearth.cli;

import hearth.plan.Message;
import hearth.session.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a command stops, in words, and what it ends with. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final @Nullable String where;
    private final transient List<Message> words;

    Failure(int code, Message... words) {
        this(code, null, words);
    }

    private Failure(int code, @Nullable Path where, Message... words) {
        super(words[0].key());
        this.code = code;
        this.where = where == null ? null : where.toString();
        this.words = List.of(words);
    }

    Failure(int code, Path where, Problem problem) {
        this(code, where, problem.happened(), problem.safe(), problem.remedy());
    }

    /** There is no such file; a name that was mistyped never was one. */
    static Failure missing(Path file) {
        return new Failure(
                ExitCode.CANNOT_READ,
                file,
                Message.of("cli.missing", file.toString()),
                Message.of("cli.missing.remedy"));
    }

    static Failure usage(String key, Object... args) {
        return new Failure(ExitCode.WRONG_USAGE, Message.of(key, args));
    }

    static Failure cannotRead(Path file) {
        return new Failure(
                ExitCode.CANNOT_READ,
                file,
                Message.of("cli.cannotRead", file.toString()),
                Message.of("cli.cannotRead.remedy"));
    }

    static Failure cannotWrite(Path file) {
        return new Failure(
                ExitCode.CANNOT_WRITE,
                file,
                Message.of("cli.cannotWrite", file.toString()),
                Message.of("cli.cannotWrite.remedy"));
    }

    /** Something stands there already, and nobody said that it may be overwritten. */
    static Failure exists(Path file) {
        return new Failure(
                ExitCode.CANNOT_WRITE,
                file,
                Message.of("cli.exists", file.toString()),
                Message.of("cli.exists.remedy"));
    }

    /** The file it happened at, when it was one. */
    Optional<String> where() {
        return Optional.ofNullable(where);
    }

    int code() {
        return code;
    }

    /** What happened first, then what helps; each a line. */
    List<Message> words() {
        return words;
    }
}
