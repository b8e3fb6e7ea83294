package hearth.desktop.app;

import hearth.desktop.shell.Workbench;
import hearth.plan.Message;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Files dragged onto the window: a plan opens; contacts, numbers and plans as JSON come into the open plan, one after
 * the other. Files that were copied come in by Ctrl+V in the same way. Of several plans the first opens, and it is said that the rest was left alone.
 */
final class Drops {

    /** Endings of files that may hold something for a plan. */
    static final List<String> COMING_IN = List.of(".csv", ".tsv", ".txt", ".json", ".vcf");

    private final Pane target;
    private final Region mark = new Region();
    private final Workbench workbench;

    Drops(Pane target, Workbench workbench) {
        this.target = target;
        this.workbench = workbench;
        mark.getStyleClass().add("drop-mark");
        mark.setMouseTransparent(true);
        target.setOnDragOver(this::over);
        target.setOnDragExited(event -> mark(false));
        target.setOnDragDropped(this::dropped);
    }

    static boolean isPlan(Path file) {
        return name(file).endsWith(".hearth");
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && isWanted(files(event))) {
            event.acceptTransferModes(TransferMode.COPY);
            mark(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<Path> files = files(event);
        event.setDropCompleted(isWanted(files));
        event.consume();
        mark(false);
        target.getScene().getWindow().requestFocus();
        take(files);
    }

    void take(List<Path> files) {
        List<Path> plans = files.stream().filter(Drops::isPlan).toList();
        if (plans.isEmpty()) {
            workbench.bringIn(comingIn(files));
        } else if (files.size() == 1) {
            workbench.open(plans.getFirst());
        } else {
            workbench.open(plans.getFirst(), first(plans.getFirst()));
        }
    }

    /** Nobody should wonder where the rest of what they dropped has gone. */
    private static Message first(Path plan) {
        return Message.of("shell.drop.first", String.valueOf(plan.getFileName()));
    }

    boolean isWanted(List<Path> files) {
        return files.stream().anyMatch(Drops::isPlan)
                || (workbench.takesFiles() && !comingIn(files).isEmpty());
    }

    private static List<Path> comingIn(List<Path> files) {
        return files.stream()
                .filter(file -> COMING_IN.stream().anyMatch(name(file)::endsWith))
                .toList();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private void mark(boolean over) {
        target.getChildren().remove(mark);
        if (over) {
            target.getChildren().add(mark);
        }
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
