package hearth.desktop.app;

import hearth.desktop.shell.Remedy;
import hearth.desktop.shell.Workbench;
import hearth.plan.Message;
import hearth.session.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/** What the program is asked for: at its start, and by later starts that come to its window. */
final class Arrivals {

    private final Window window;
    private final Workbench workbench;
    private final Plans plans;
    private final Shown shown;

    Arrivals(Window window, Workbench workbench, Plans plans, Shown shown) {
        this.window = window;
        this.workbench = workbench;
        this.plans = plans;
        this.shown = shown;
    }

    /** Offers what earlier sessions left behind, then does what this one is wanted for. */
    void first(Visit visit) {
        plans.leftBehind(files -> {
            files.stream()
                    .filter(file -> !visit.file().equals(Optional.of(file)))
                    .forEach(this::offer);
            serve(visit);
        });
    }

    /** Comes to the front and does what a second start is wanted for. */
    void later(Visit visit) {
        window.raise();
        serve(visit);
    }

    private void serve(Visit visit) {
        if (visit.file().isPresent()) {
            workbench.open(visit.file().get());
        } else if (visit.sample()) {
            workbench.openSample();
        }
    }

    private void offer(Path file) {
        Problem news = new Problem(
                Message.of("shell.left", String.valueOf(file.getFileName()), String.valueOf(file.getParent())),
                Message.of("shell.left.safe"),
                Message.of("shell.left.remedy"));
        shown.problem(
                news,
                List.of(new Remedy(
                        Message.of("shell.left.bringBack"), Feather.CORNER_DOWN_LEFT, () -> workbench.open(file))));
    }
}
