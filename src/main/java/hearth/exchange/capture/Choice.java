package hearth.exchange.capture;

/** What shall become of a line. */
public enum Choice {
    /** Who is new is added, who is known is completed. */
    TAKE,
    /** Whoever it resembles, it is somebody else. */
    TAKE_AS_NEW,
    LEAVE_OUT
}
