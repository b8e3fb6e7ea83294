package hearth.session;

/** How a piece of work says how far it is and learns that it is no longer wanted. */
public interface Progress {

    /** Says how far it is: 0 to 1, or negative while that cannot be said. */
    void at(double share);

    /**
     * Stops here when the person has cancelled.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    void check();
}
