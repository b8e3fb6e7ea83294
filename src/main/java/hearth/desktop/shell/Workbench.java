package hearth.desktop.shell;

import hearth.plan.Message;
import hearth.plan.landscape.PersonId;
import java.nio.file.Path;
import java.util.List;

/** What lies beyond one open plan: its file, other files, the window and what it remembers. */
public interface Workbench {

    /** Leads to the start page, where plans are begun and opened. */
    void startPage();

    /** Asks for a file and opens it. */
    void open();

    void open(Path file);

    /** Opens a plan and says something about it once it is open. */
    void open(Path file, Message remark);

    /** Opens the sample, in a copy of its own. */
    void openSample();

    /** Begins a plan and asks where it shall live. */
    void begin(NewPlan plan);

    /** Asks for a place and writes the plan as it is now there, beside the file it has. */
    void saveCopy();

    /** Asks for a place and goes on working there; the old file stays as it is. */
    void saveAs();

    /** Makes the open plan's file again where it was, after it has vanished. */
    void putBack();

    /** Opens the open plan's file anew, with what somebody else has written into it. */
    void reopen();

    /** Asks where the open plan's file went that has vanished, and goes on there. */
    void relocate();

    /** Shows the backups of the open plan. */
    void backups();

    /** Asks for another copy of the open plan and shows what differs. */
    void compare();

    /** Shows what differs between the open plan and the copy in a file, and takes over what the person chooses. */
    void compare(Path copy);

    /** True while a plan is open, so that files can come into it. */
    boolean takesFiles();

    /** Asks for files of contacts, numbers or other plans and shows what each would bring. */
    void bringIn();

    /** Shows what each of some files would bring into the open plan, one after the other. */
    void bringIn(List<Path> files);

    /**
     * Takes a person out of the plan's file and everything Hearth keeps of it, and opens the plan again without them.
     *
     * @param strike whether free text that names them speaks of “someone” afterwards
     */
    void erase(PersonId person, boolean strike);

    List<RecentPlan> recents();

    /** Strikes a plan from the list of recent ones; its file stays. */
    void forget(Path file);

    /** How the person likes the window. */
    Habits habits();

    /** Saves and closes the window. */
    void quit();
}
