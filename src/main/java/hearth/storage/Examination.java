package hearth.storage;

import hearth.session.Problem;
import hearth.storage.rows.Facts;
import java.util.List;
import java.util.Optional;

/**
 * What a look at a file has found, part by part.
 *
 * @param verdict in one word
 * @param problem the same in words; empty when the file is sound
 * @param checks every part that was looked at, in their order
 * @param facts what is known of a sound plan; empty for any other
 * @param size of the file in bytes; 0 when there is none
 */
public record Examination(
        Verdict verdict, Optional<Problem> problem, List<Check> checks, Optional<Facts> facts, long size) {

    /** What is to be thought of a file. */
    public enum Verdict {
        /** It can be opened. */
        SOUND,
        /** It is a plan that something has happened to. */
        DAMAGED,
        /** A newer Hearth wrote it and does not let this one read it. */
        NEWER,
        /** It is something else, is missing or cannot be read. */
        UNREADABLE
    }

    /** What is looked at, in this order. */
    public enum Part {
        /** Size and first bytes. */
        HEADER,
        /** Its tables and indexes, and that there is nothing else. */
        SCHEMA,
        /** The pages of which it is made. */
        INTEGRITY,
        /** References between rows. */
        REFERENCES,
        /** Whether it says what was saved. */
        DIGEST,
        /** Whether every row makes sense. */
        ROWS
    }

    /** How a part was found. */
    public enum Condition {
        PASSED,
        FAILED,
        /** Not looked at, because it has none or because of what was found before. */
        SKIPPED
    }

    /**
     * One part.
     *
     * @param details what is wrong, in the words of SQLite or of the program; for those who mend files
     */
    public record Check(Part part, Condition condition, List<String> details) {
        public Check {
            details = List.copyOf(details);
        }
    }
}
