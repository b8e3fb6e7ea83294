package hearth.desktop.rhythm;

/** The three ways of looking at the rhythms. */
enum RhythmTab {
    YEAR,
    WEEK,
    LIST
}
