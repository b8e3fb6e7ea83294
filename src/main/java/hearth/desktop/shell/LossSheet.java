package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.session.Problem;
import hearth.session.SaveState;
import hearth.text.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shown when the window would close over changes that are not in the person's file. */
final class LossSheet {

    private final Desk desk;
    private final Workbench workbench;
    private final Runnable stay;
    private final Runnable closeAnyway;

    private LossSheet(Desk desk, Workbench workbench, Runnable stay, Runnable closeAnyway) {
        this.desk = desk;
        this.workbench = workbench;
        this.stay = stay;
        this.closeAnyway = closeAnyway;
    }

    /** The sheet for a state; none when closing loses nothing and leaves nothing open. */
    static Optional<Sheet> of(SaveState state, Desk desk, Workbench workbench, Runnable stay, Runnable closeAnyway) {
        LossSheet sheets = new LossSheet(desk, workbench, stay, closeAnyway);
        return switch (state) {
            case SaveState.CannotSave(long published, Problem problem) -> Optional.of(sheets.lost(problem));
            case SaveState.NotInFolder(long published, Problem problem) -> Optional.of(sheets.kept(problem));
            case SaveState.Vanished(long published, Problem problem) -> Optional.of(sheets.gone(problem));
            case SaveState.Saved saved -> Optional.empty();
            case SaveState.Outdated theirs -> Optional.empty();
            case SaveState.Saving saving -> Optional.empty();
            case SaveState.ReadOnly view -> Optional.empty();
        };
    }

    /** Closing would lose what is only on screen. */
    private Sheet lost(Problem problem) {
        Texts texts = desk.texts();
        return sheet("shell.loss.title", words(problem, texts.say(problem.remedy())))
                .foot(
                        Buttons.danger(texts.get("shell.loss.anyway"), Feather.LOG_OUT, closeAnyway),
                        retry("shell.retry"),
                        saveCopy());
    }

    /** Closing loses nothing, but the person's file is not what they last saw. */
    private Sheet kept(Problem problem) {
        Texts texts = desk.texts();
        return sheet("shell.notYet.title", words(problem, texts.get("shell.notYet.kept")))
                .foot(close(), retry("shell.tryNow"), saveCopy());
    }

    /** As above, for a file that is not there at all. */
    private Sheet gone(Problem problem) {
        Texts texts = desk.texts();
        return sheet("shell.notYet.title", words(problem, texts.get("shell.notYet.kept")))
                .foot(
                        close(),
                        plain("shell.saveAs", Feather.SAVE, workbench::saveAs),
                        Buttons.primary(
                                texts.get("shell.putBack"), Feather.CORNER_DOWN_LEFT, staying(workbench::putBack)));
    }

    private Sheet sheet(String title, VBox words) {
        return new Sheet(desk.texts(), desk.texts().get(title), words, stay);
    }

    private VBox words(Problem problem, String remedy) {
        return Panes.column(
                Space.S,
                Labels.wrapped(desk.texts().say(problem.happened()), "strong"),
                Labels.wrapped(desk.texts().say(problem.safe())),
                Labels.wrapped(remedy));
    }

    private Button close() {
        return Buttons.plain(desk.texts().get("shell.notYet.close"), Feather.LOG_OUT, closeAnyway);
    }

    private Button retry(String key) {
        return plain(key, Feather.REFRESH_CW, desk.session().store()::retry);
    }

    private Button saveCopy() {
        return Buttons.primary(desk.texts().get("shell.saveCopy"), Feather.COPY, staying(workbench::saveCopy));
    }

    private Button plain(String key, Feather icon, Runnable run) {
        return Buttons.plain(desk.texts().get(key), icon, staying(run));
    }

    private Runnable staying(Runnable run) {
        return () -> {
            stay.run();
            run.run();
        };
    }
}
