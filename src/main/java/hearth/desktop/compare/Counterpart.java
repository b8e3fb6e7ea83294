package hearth.desktop.compare;

/** The copy that the open plan is compared with, not yet read. */
public interface Counterpart {

    /**
     * Reads it and finds out how the two are related. Takes its time with big plans.
     *
     * @throws Exception when it cannot be read
     */
    OtherCopy read() throws Exception;

    /** Told when all it brought was taken and every conflict decided: from now on the plan is a successor of it. */
    void merged();
}
