package hearth.desktop.app;

import hearth.desktop.shell.Defect;
import hearth.desktop.shell.Remedy;
import hearth.desktop.shell.Shell;
import hearth.desktop.shell.StartPage;
import hearth.plan.Message;
import hearth.session.Problem;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What the window shows: the start page or an open plan. News is told there, whichever it is. */
final class Shown {

    private final Window window;
    private @Nullable Shell shell;
    private @Nullable StartPage start;

    Shown(Window window) {
        this.window = window;
    }

    void show(StartPage page) {
        start = page;
        window.show("Hearth", page.node());
    }

    void show(Shell plan, String title) {
        shell = plan;
        window.show(title, plan.node());
    }

    /** What is around the open plan, if there is one. */
    Optional<Shell> shell() {
        return Optional.ofNullable(shell);
    }

    /** Closes what is shown; something else is shown soon. */
    void putAway() {
        if (shell != null) {
            shell.close();
        }
        if (start != null) {
            start.close();
        }
        shell = null;
        start = null;
    }

    /** Good news that stays until it is put away, for those who have a plan open. */
    void note(Message message) {
        if (shell != null) {
            shell.note(message);
        }
    }

    void problem(Problem problem) {
        if (shell != null) {
            shell.problem(problem);
        } else if (start != null) {
            start.problem(problem);
        }
    }

    /** As above, with what can be done about it; stays beside other news. */
    void problem(Problem problem, List<Remedy> remedies) {
        if (shell != null) {
            shell.problem(problem, remedies);
        } else if (start != null) {
            start.problem(problem, remedies);
        }
    }

    void defect(Defect defect) {
        if (shell != null) {
            shell.defect(defect);
        } else if (start != null) {
            start.defect(defect);
        }
    }

    /** Shows something in front of it; see {@link Shell#front}. */
    void front(String title, Node body, List<? extends Node> foot, Runnable whenGone) {
        if (shell != null) {
            shell.front(title, body, foot, whenGone);
        } else if (start != null) {
            start.front(title, body, foot, whenGone);
        }
    }

    /** Puts away what stands in front. */
    void back() {
        if (shell != null) {
            shell.back();
        } else if (start != null) {
            start.back();
        }
    }

    /** Asks what to do with a plan that somebody has open elsewhere. */
    void elsewhere(Problem problem, Runnable view, Runnable anyway) {
        if (shell != null) {
            shell.elsewhere(problem, view, anyway);
        } else if (start != null) {
            start.elsewhere(problem, view, anyway);
        }
    }
}
