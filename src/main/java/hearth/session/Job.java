package hearth.session;

import hearth.plan.Message;

/** Work going on, as the status bar shows it. */
public interface Job {

    Message name();

    /** 0 to 1, or negative while it cannot be said. */
    double progress();

    /** Asks the work to stop; its result, if it still comes, is thrown away. */
    void cancel();
}
