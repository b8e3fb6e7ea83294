package hearth.desktop.shell;

import hearth.plan.landscape.PersonId;
import java.util.function.Consumer;

/** What can be opened in front of the screen. */
interface Sheets {

    /** Search over everything that has a name. */
    void search();

    /** Search over everything that can be done or has a name. */
    void palette();

    /** Search over people; what was chosen goes to {@code then}. */
    void whom(String prompt, Consumer<PersonId> then);

    /** A touch to be logged, with whoever is selected to begin with. */
    void touch();

    void settings();

    /** The keys there are. */
    void keys();

    void about();
}
