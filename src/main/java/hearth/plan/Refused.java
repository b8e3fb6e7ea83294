package hearth.plan;

/**
 * Thrown by constructors of the plan's values when they are handed nonsense. Carries the reason in a form that a form,
 * an import or a damaged-file screen can show beside its place.
 */
public final class Refused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public Refused(String field, Message message) {
        super(field + ": " + message.key() + message.args());
        this.reason = new Reason(field, message);
    }

    public Reason reason() {
        return reason;
    }

    /** Refuses a blank name. Names are what people search, read aloud and print, so every named thing needs one. */
    public static String blank(String field, String text) {
        if (text.isBlank()) {
            throw new Refused(field, Message.of("plan.refused.blank"));
        }
        return text;
    }

    /** Refuses a number below {@code least}. */
    public static void below(String field, long number, long least) {
        if (number < least) {
            throw new Refused(field, Message.of("plan.refused.below", least));
        }
    }
}
