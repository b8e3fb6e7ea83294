package hearth.exchange.recipe;

import hearth.plan.Message;

/** A row that cannot come in, and why. */
final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    Unfit(String key, Object... args) {
        super(key);
        this.reason = Message.of(key, args);
    }

    Message reason() {
        return reason;
    }
}
