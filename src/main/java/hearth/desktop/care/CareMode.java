package hearth.desktop.care;

/** The two ways to look at the people one takes care of. */
enum CareMode {
    PEOPLE,
    INTRODUCTIONS
}
