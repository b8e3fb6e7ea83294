package hearth.picture.map;

/** The three pictures of the same landscape: they differ in where everybody stands. */
public enum Arrangement {
    /** Where people were put by hand, or by the layout. */
    MAP,
    /** Core, circle of influence and beyond around the business. */
    RINGS,
    /** By influence and visibility. */
    QUADRANTS
}
