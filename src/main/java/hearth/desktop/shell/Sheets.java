package hearth.desktop.shell;

/** What can be opened in front of the screen. */
interface Sheets {

    /** Search over everything that has a name. */
    void search();

    /** Search over everything that can be done or has a name. */
    void palette();

    void settings();

    /** The keys there are. */
    void keys();

    void about();
}
