package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.session.Problem;
import hearth.text.Texts;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Shown when the window would close over changes that are nowhere but on the screen. */
final class LossSheet {

    private LossSheet() {}

    static Sheet of(Problem problem, Desk desk, Workbench workbench, Runnable stay, Runnable closeAnyway) {
        Texts texts = desk.texts();
        VBox words = Panes.column(
                Space.S,
                Labels.wrapped(texts.say(problem.happened()), "strong"),
                Labels.wrapped(texts.say(problem.safe())),
                Labels.wrapped(texts.say(problem.remedy())));
        return new Sheet(texts, texts.get("shell.loss.title"), words, stay)
                .foot(
                        Buttons.danger(texts.get("shell.loss.anyway"), Feather.LOG_OUT, closeAnyway),
                        Buttons.plain(texts.get("shell.retry"), Feather.REFRESH_CW, () -> {
                            stay.run();
                            desk.session().store().retry();
                        }),
                        Buttons.primary(texts.get("shell.saveCopy"), Feather.COPY, () -> {
                            stay.run();
                            workbench.saveCopy();
                        }));
    }
}
