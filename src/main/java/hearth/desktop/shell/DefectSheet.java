package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.text.Texts;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.kordamp.ikonli.feather.Feather;

/** Says that the program made a mistake, what is safe, and gives what a report needs. */
final class DefectSheet {

    private DefectSheet() {}

    static Sheet of(Defect defect, Texts texts, Runnable close) {
        TextArea details = new TextArea(defect.details());
        details.setEditable(false);
        details.setPrefRowCount(10);
        details.getStyleClass().add("details");
        details.setAccessibleText(texts.get("shell.defect.details"));
        return new Sheet(
                        texts,
                        texts.get("shell.defect.title"),
                        Panes.column(
                                Space.M,
                                Labels.wrapped(texts.get("shell.defect.words")),
                                Labels.of(texts.get("shell.defect.code", defect.code()), "strong"),
                                details),
                        close)
                .foot(
                        Buttons.plain(texts.get("shell.defect.copy"), Feather.CLIPBOARD, () -> copy(defect)),
                        Buttons.primary(texts.get("shell.goOn"), Feather.CHECK, close));
    }

    private static void copy(Defect defect) {
        ClipboardContent content = new ClipboardContent();
        content.putString(defect.code() + "\n" + defect.details());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
