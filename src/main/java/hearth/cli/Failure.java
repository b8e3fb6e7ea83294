package hearth.cli;

import hearth.plan.Message;
import hearth.session.Problem;
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

    int code() {
        return code;
    }

    /** What happened first, then what helps; each a line. */
    List<Message> words() {
        return words;
    }
}
