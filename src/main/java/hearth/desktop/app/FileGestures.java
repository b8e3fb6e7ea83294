package hearth.desktop.app;

import hearth.desktop.compare.CompareView;
import hearth.desktop.shell.Remedy;
import hearth.desktop.shell.Shell;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.PersonId;
import hearth.session.Problem;
import hearth.storage.Moved;
import hearth.storage.Opened;
import hearth.storage.disk.CannotOpen;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/** What a person does with the file of the open plan, and what they are told when it goes its own ways. */
final class FileGestures {

    private final OpenPlan open;
    private final Shell shell;
    private final Plans plans;
    private final FileQuestions questions;
    private final Runnable movedOn;

    /**
     * For one open plan.
     *
     * @param movedOn told when the plan goes on in another file
     */
    FileGestures(OpenPlan open, Shell shell, Plans plans, FileQuestions questions, Runnable movedOn) {
        this.open = open;
        this.shell = shell;
        this.plans = plans;
        this.questions = questions;
        this.movedOn = movedOn;
    }

    /** Writes the plan as it is now to another place, beside the file it has. */
    void saveCopy() {
        publish();
        Plan now = open.session().plan();
        questions
                .whereTo("shell.saveCopy", now.settings().name())
                .ifPresent(to -> plans.copy(open, now, to, () -> told("shell.copied", to)));
    }

    /** Gives the plan another file from now on. */
    void saveAs() {
        questions
                .whereTo("shell.saveAs", open.session().plan().settings().name())
                .ifPresent(to -> plans.saveAs(open, to, () -> goesOnIn("shell.savedAs", to)));
    }

    /**
     * Takes somebody out of the plan for good.
     *
     * @param strike whether free text that names them speaks of “someone” afterwards
     * @param closing closes the plan and goes on
     * @param opened takes the plan when it is open again
     * @param lost told when it cannot be opened again
     */
    void erase(PersonId person, boolean strike, Consumer<Runnable> closing, Consumer<Opened> opened, Runnable lost) {
        closing.accept(() -> plans.erase(open.file(), person, strike, opened, lost));
    }

    /** Asks for another copy of the plan and shows what differs. */
    void compare() {
        questions.whichPlan("shell.compare").ifPresent(this::compare);
    }

    /** Shows what differs from another copy. */
    void compare(Path copy) {
        CompareView view =
                new CompareView(shell.desk(), name(copy), plans.beside(open, copy), this::unreadable, shell::back);
        shell.front(shell.desk().texts().get("compare.title"), view, view.buttons(), view::close);
    }

    /** Makes the file again that has vanished. */
    void putBack() {
        open.store().putBack();
    }

    /** Asks where the file went that has vanished, and goes on there. */
    void relocate() {
        questions
                .whichPlan("shell.relocate")
                .ifPresent(at -> plans.relocate(open, at, () -> goesOnIn("shell.relocated", at)));
    }

    /** Brings everything to the person's file; what comes of it arrives as a save state. */
    void publish() {
        var _ = open.session().store().publish();
    }

    /** Says that somebody else changed the file, that both versions are there, and in which one the work goes on. */
    void moved(Moved moved, Consumer<Path> openOther) {
        String theirs = name(moved.from());
        String ours = name(moved.to());
        Problem news = new Problem(
                Message.of("shell.conflict", theirs),
                Message.of("shell.conflict.safe", theirs, ours),
                Message.of("shell.conflict.remedy"));
        Remedy other = new Remedy(
                Message.of("shell.conflict.open", theirs), Feather.EYE, () -> openOther.accept(moved.from()));
        Remedy beside = new Remedy(Message.of("shell.conflict.compare"), Feather.COLUMNS, () -> compare(moved.from()));
        Remedy both =
                new Remedy(Message.of("shell.conflict.both"), Feather.FOLDER, () -> plans.showInFolder(moved.to()));
        shell.problem(news, List.of(beside, other, both));
        movedOn.run();
    }

    private void goesOnIn(String key, Path file) {
        movedOn.run();
        told(key, file);
    }

    private void told(String key, Path file) {
        shell.tell(Message.of(key, file.toString()));
    }

    private void unreadable(Throwable failure) {
        shell.back();
        if (failure instanceof CannotOpen cannot) {
            shell.problem(cannot.problem());
        } else {
            throw new IllegalStateException("a copy could not be compared", failure);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
