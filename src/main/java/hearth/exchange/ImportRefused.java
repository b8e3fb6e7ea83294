package hearth.exchange;

import hearth.plan.Message;
import org.jspecify.annotations.Nullable;

/** A file that cannot be taken in as a whole: where it went wrong and why. Nothing of it has been imported. */
public final class ImportRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;
    private final transient @Nullable Spot spot;

    public ImportRefused(Message reason, @Nullable Spot spot) {
        super((spot == null ? "" : spot + ": ") + reason.key() + reason.args());
        this.reason = reason;
        this.spot = spot;
    }

    public ImportRefused(Message reason) {
        this(reason, null);
    }

    /** Why, without the place. */
    public Message reason() {
        return reason;
    }

    /** Where, or null when it concerns the file as a whole. */
    public @Nullable Spot spot() {
        return spot;
    }

    /** Place and reason in one sentence. */
    public Message message() {
        return spot == null ? reason : spot.before(reason);
    }
}
