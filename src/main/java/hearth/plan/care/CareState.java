package hearth.plan.care;

/** How it stands with somebody of the first hundred on one day. */
public enum CareState {
    /** The next contact is still ahead. */
    FRESH,
    /** Contact is due: the desired gap is over, the maximum gap is not. Shown amber. */
    DUE,
    /** The maximum gap is exceeded; they may be drifting away. Shown red. */
    LOST,
    /** There never was a real contact. */
    NEVER;

    /** True when somebody should be in touch now. */
    public boolean isDue() {
        return this != FRESH;
    }
}
