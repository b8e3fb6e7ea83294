package hearth.plan.care;

/** Which way something went between the business and a person. */
public enum TouchKind {
    /** The business gave: help, attention, a free loaf. */
    GIVEN,
    /** The business asked for something. */
    ASKED,
    /** The business listened. */
    LISTENED
}
