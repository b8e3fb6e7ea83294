package hearth.desktop.app;

import hearth.desktop.shell.Workbench;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Ctrl+V in the window: copied files come in as dropped ones do, and so do rows copied out of a spreadsheet and cards
 * copied out of an address book, where no screen takes them for something of its own.
 */
final class Pastes {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    /** Two lines of cells, as spreadsheets copy them, or an address card. */
    private static final Pattern ROWS = Pattern.compile("(?s)[^\\n]*\\t[^\\n]*\\n[^\\n]*\\t.*|\\s*BEGIN:VCARD\\s.*");

    private final Workbench workbench;
    private final Drops drops;
    private Consumer<String> copied = text -> {};

    Pastes(Node target, Workbench workbench, Drops drops) {
        this.workbench = workbench;
        this.drops = drops;
        // Copied files are nobody's text, so they go before what screens make of copied lines.
        target.addEventFilter(KeyEvent.KEY_PRESSED, this::files);
        target.addEventHandler(KeyEvent.KEY_PRESSED, this::rows);
    }

    /** Does something with rows and cards. */
    void whenCopied(Consumer<String> rows) {
        copied = rows;
    }

    private void files(KeyEvent event) {
        if (PASTE.match(event)
                && !(event.getTarget() instanceof TextInputControl)
                && take(Clipboard.getSystemClipboard().getFiles())) {
            event.consume();
        }
    }

    private void rows(KeyEvent event) {
        if (PASTE.match(event)
                && !(event.getTarget() instanceof TextInputControl)
                && take(Objects.requireNonNullElse(
                        Clipboard.getSystemClipboard().getString(), ""))) {
            event.consume();
        }
    }

    /** True when there is something among these files that is wanted here. */
    boolean take(List<File> files) {
        List<Path> paths = files.stream().map(File::toPath).toList();
        boolean wanted = drops.isWanted(paths);
        if (wanted) {
            drops.take(paths);
        }
        return wanted;
    }

    /** True when this is a table or cards, and there is a plan for them. */
    boolean take(String text) {
        boolean wanted = workbench.takesFiles() && ROWS.matcher(text).matches();
        if (wanted) {
            copied.accept(text);
        }
        return wanted;
    }
}
