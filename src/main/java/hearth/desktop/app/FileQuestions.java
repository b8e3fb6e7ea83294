package hearth.desktop.app;

import hearth.text.SafeName;
import hearth.text.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Asks the person for a plan file, in the way of their system. */
final class FileQuestions {

    private static final String ENDING = ".hearth";

    private final Stage owner;
    private final Texts texts;
    private final Supplier<Optional<Path>> folder;

    /**
     * Questions over a window.
     *
     * @param folder where the person works, if that is known
     */
    FileQuestions(Stage owner, Texts texts, Supplier<Optional<Path>> folder) {
        this.owner = owner;
        this.texts = texts;
        this.folder = folder;
    }

    /** Which plan file; {@code key} says what for. */
    Optional<Path> whichPlan(String key) {
        return path(chooser(key).showOpenDialog(owner));
    }

    /** Which files to bring into the open plan; none when nothing was chosen. */
    List<Path> whatComesIn() {
        FileChooser chooser = titled("importing.title");
        List<String> endings =
                Drops.COMING_IN.stream().map(ending -> "*" + ending).toList();
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("shell.file.comingIn"), endings));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /** Where to write a plan of this name; the system has asked before replacing a file. */
    Optional<Path> whereTo(String key, String name) {
        FileChooser chooser = planChooser(key);
        folder.get().filter(Files::isWritable).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.setInitialFileName(SafeName.of(name, "plan") + ENDING);
        return path(chooser.showSaveDialog(owner)).map(FileQuestions::withEnding);
    }

    private FileChooser chooser(String key) {
        FileChooser chooser = planChooser(key);
        folder.get().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private FileChooser planChooser(String key) {
        FileChooser chooser = titled(key);
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.get("shell.file.plan"), "*" + ENDING));
        return chooser;
    }

    private FileChooser titled(String key) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(key));
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    private static Path withEnding(Path file) {
        return Drops.isPlan(file) ? file : file.resolveSibling(file.getFileName() + ENDING);
    }
}
