package hearth.exchange.recipe;

import hearth.plan.Message;

/** A row that cannot come in, and why. */
public final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public Unfit(String key, Object... args) {
        super(key);
        this.reason = Message.of(key, args);
    }

    public Message reason() {
        return reason;
    }
}
