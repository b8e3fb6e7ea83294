package hearth.desktop.app;

import hearth.desktop.importing.Answers;
import hearth.desktop.importing.BroughtFile;
import hearth.desktop.importing.ImportView;
import hearth.desktop.shell.Shell;
import java.nio.file.Path;
import java.util.List;

/** Files that come into the open plan, one after the other, each shown in front of the screen first. */
final class ComingIn {

    private final List<BroughtFile> files;
    private final Shell shell;
    private final Answers answers;

    private ComingIn(List<BroughtFile> files, Shell shell, Answers answers) {
        this.files = files;
        this.shell = shell;
        this.answers = answers;
    }

    static void show(List<Path> files, Shell shell, Answers answers) {
        new ComingIn(files.stream().map(BroughtFile::of).toList(), shell, answers).show(0, 0);
    }

    static void show(String copied, Shell shell, Answers answers) {
        String name = shell.desk().texts().get("importing.copied");
        new ComingIn(List.of(BroughtFile.copied(name, copied)), shell, answers).show(0, 0);
    }

    /** Put away by Escape, a file takes those after it along. */
    private void show(int place, int alike) {
        if (place < files.size()) {
            boolean last = place == files.size() - 1;
            ImportView view = new ImportView(
                    shell.desk(),
                    files.get(place),
                    answers,
                    last,
                    alike,
                    pairs -> next(place, pairs),
                    () -> shell.desk().persons().twins(List.of()));
            shell.front(title(place), view, view.buttons(), view::close);
        }
    }

    /** Who looks alike is compared at the end, whichever file brought them. */
    private void next(int place, int alike) {
        shell.back();
        show(place + 1, alike);
    }

    private String title(int place) {
        return files.size() == 1
                ? shell.desk().texts().get("importing.title")
                : shell.desk().texts().get("importing.title.many", place + 1, files.size());
    }
}
