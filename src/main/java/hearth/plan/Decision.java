package hearth.plan;

import java.util.List;

/** What came of a command. */
public sealed interface Decision {

    /** It may happen, and this is what it changes. */
    record Accepted(ChangeSet changes) implements Decision {}

    /** It may not; nothing changed. */
    record Rejected(List<Reason> reasons) implements Decision {
        public Rejected {
            reasons = List.copyOf(reasons);
        }
    }

    static Decision rejected(String field, String key, Object... args) {
        return new Rejected(List.of(Reason.of(field, key, args)));
    }
}
