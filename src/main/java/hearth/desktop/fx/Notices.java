package hearth.desktop.fx;

import hearth.plan.Message;
import hearth.session.Problem;

/** How a screen tells something that does not belong beside a field. */
public interface Notices {

    /** Something happened that a person may want to know for a moment: "3 people added". */
    void tell(Message message);

    /** The plan was just changed, and here is a way back for a moment: "Moved to Wednesday", with Undo beside it. */
    default void done(Message message) {
        tell(message);
    }

    /**
     * The plan was just changed, and something may follow from it: "Gave: Rosa", with "Take care of Rosa?" beside it.
     *
     * @param offered what can be done next, as its link says
     */
    default void offer(Message message, Message offered, Runnable then) {
        done(message);
    }

    /** Bad news that stays until it is solved or put away. */
    void problem(Problem problem);
}
