package hearth.desktop.app;

import hearth.desktop.importing.ImportView;
import hearth.desktop.shell.Shell;
import java.nio.file.Path;

/** A file that comes into the open plan, shown in front of the screen first. */
final class ComingIn {

    private ComingIn() {}

    static void show(Path file, Shell shell) {
        ImportView view = new ImportView(shell.desk(), file, shell::back);
        shell.front(shell.desk().texts().get("importing.title"), view, view.buttons(), view::close);
    }
}
