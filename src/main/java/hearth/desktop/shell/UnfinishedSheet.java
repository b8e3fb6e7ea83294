package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Shown when the plan would be left while something typed cannot be taken as it is. */
final class UnfinishedSheet {

    private UnfinishedSheet() {}

    static Sheet of(Texts texts, Runnable stay, Runnable goOn) {
        return new Sheet(
                        texts,
                        texts.get("shell.unfinished.title"),
                        Labels.wrapped(texts.get("shell.unfinished.words")),
                        stay)
                .foot(
                        Buttons.danger(texts.get("shell.unfinished.throwAway"), Feather.TRASH_2, () -> {
                            stay.run();
                            goOn.run();
                        }),
                        Buttons.primary(texts.get("shell.unfinished.stay"), Feather.EDIT_2, stay));
    }
}
