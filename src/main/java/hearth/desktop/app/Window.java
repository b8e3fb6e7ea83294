package hearth.desktop.app;

import hearth.desktop.shell.Marks;
import hearth.desktop.shell.Workbench;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window on the screen, whatever it shows. */
final class Window {

    private final Stage stage;
    private final StackPane content = new StackPane();
    private final WindowPlace place;
    private final Pastes pastes;

    Window(Stage stage, Workbench workbench) {
        this.stage = stage;
        this.place = new WindowPlace(stage);
        content.getStyleClass().add("window");
        stage.setScene(new Scene(content));
        stage.getIcons().setAll(Marks.icons());
        stage.setOnCloseRequest(event -> {
            event.consume();
            workbench.quit();
        });
        pastes = new Pastes(content, workbench, new Drops(content, workbench));
    }

    void open(Memory.@Nullable Bounds before) {
        place.restore(before);
        stage.show();
    }

    void show(String title, Node node) {
        stage.setTitle(title);
        content.getChildren().setAll(node);
    }

    void title(String title) {
        stage.setTitle(title);
    }

    /** Covers everything while the last changes are written. */
    void veil(String words) {
        VBox veil = new VBox(new ProgressIndicator(), new Label(words));
        veil.getStyleClass().add("saving-veil");
        content.getChildren().add(veil);
    }

    /** Does something when the person turns to another window, and when they come back. */
    void whenLeftOrEntered(Runnable action) {
        stage.focusedProperty().subscribe(focused -> action.run());
    }

    /** Does something with rows and cards that were copied elsewhere and are pasted here while a plan is open. */
    void whenCopied(Consumer<String> rows) {
        pastes.whenCopied(rows);
    }

    /** Comes to the front. */
    void raise() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    Memory.Bounds bounds() {
        return place.now();
    }

    void close() {
        stage.hide();
    }
}
