package hearth.cli;

import hearth.plan.Message;
import hearth.session.Problem;
import java.nio.file.Path;
import java.util.List;

/** Why a command stops, in words, and what it ends with. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final transient List<Message> words;

    Failure(int code, Message... words) {
        super(words[0].key());
        this.code = code;
        this.words = List.of(words);
    }

    Failure(int code, Problem problem) {
        this(code, problem.happened(), problem.safe(), problem.remedy());
    }

    static Failure usage(String key, Object... args) {
        return new Failure(ExitCode.WRONG_USAGE, Message.of(key, args));
    }

    static Failure cannotRead(Path file) {
        return new Failure(
                ExitCode.CANNOT_READ,
                Message.of("cli.cannotRead", file.toString()),
                Message.of("cli.cannotRead.remedy"));
    }

    static Failure cannotWrite(Path file) {
        return new Failure(
                ExitCode.CANNOT_WRITE,
                Message.of("cli.cannotWrite", file.toString()),
                Message.of("cli.cannotWrite.remedy"));
    }

    /** Something stands there already, and nobody said that it may be overwritten. */
    static Failure exists(Path file) {
        return new Failure(
                ExitCode.CANNOT_WRITE, Message.of("cli.exists", file.toString()), Message.of("cli.exists.remedy"));
    }

    int code() {
        return code;
    }

    /** What happened first, then what helps; each a line. */
    List<Message> words() {
        return words;
    }
}
