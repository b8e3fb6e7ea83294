package hearth.desktop.shell;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.text.Texts;
import java.util.ResourceBundle;

/** What this program is, which version, and where the plan stays. */
final class AboutSheet {

    private AboutSheet() {}

    static Sheet of(Texts texts, Runnable close) {
        String version = ResourceBundle.getBundle("hearth.version").getString("version");
        return new Sheet(
                texts,
                texts.get("shell.about"),
                Panes.column(
                        Space.M,
                        new Mark(),
                        Labels.wrapped(texts.get("shell.about.words")),
                        Labels.wrapped(texts.get("shell.about.data")),
                        Labels.of(texts.get("shell.about.version", version), "caption")),
                close);
    }
}
