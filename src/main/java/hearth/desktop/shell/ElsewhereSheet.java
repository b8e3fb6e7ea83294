package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.session.Problem;
import hearth.text.Texts;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Asks what to do with a plan that somebody has open elsewhere. */
final class ElsewhereSheet {

    private ElsewhereSheet() {}

    static Sheet of(Problem problem, Texts texts, Runnable close, Runnable view, Runnable anyway) {
        VBox words = Panes.column(
                Space.S,
                Labels.wrapped(texts.say(problem.happened()), "strong"),
                Labels.wrapped(texts.say(problem.remedy())));
        return new Sheet(texts, texts.get("shell.elsewhere.title"), words, close)
                .foot(
                        Buttons.plain(texts.get("shell.elsewhere.notNow"), close),
                        Buttons.plain(texts.get("shell.elsewhere.anyway"), Feather.EDIT_3, () -> {
                            close.run();
                            anyway.run();
                        }),
                        Buttons.primary(texts.get("shell.elsewhere.view"), Feather.EYE, () -> {
                            close.run();
                            view.run();
                        }));
    }
}
