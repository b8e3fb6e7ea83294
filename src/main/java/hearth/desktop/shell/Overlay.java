package hearth.desktop.shell;

import hearth.desktop.fx.Space;
import hearth.text.Texts;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * One thing in front of everything else. Escape and a click beside it put it away; while it is there the keyboard stays
 * inside, and afterwards it returns to where it was.
 */
final class Overlay extends StackPane {

    private final Region scrim = new Region();
    private @Nullable Node before;
    private Runnable gone = () -> {};

    Overlay() {
        getStyleClass().add("overlay");
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(event -> hide());
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        setVisible(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepInside);
    }

    /** Shows something in the middle, or at the top for things that grow downwards. */
    void show(Region sheet, Pos where, Runnable whenGone) {
        if (isVisible()) {
            hide();
        }
        before = getScene() == null ? null : getScene().getFocusOwner();
        gone = whenGone;
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        setAlignment(sheet, where);
        setMargin(sheet, new Insets(Space.XL));
        getChildren().setAll(scrim, sheet);
        setVisible(true);
    }

    /**
     * Shows a sheet in the middle.
     *
     * @param foot buttons at its foot, the primary one last
     */
    void show(Texts texts, String title, Node body, List<? extends Node> foot, Runnable whenGone) {
        show(new Sheet(texts, title, body, this::hide).foot(foot.toArray(Node[]::new)), Pos.CENTER, whenGone);
        // Escape and Enter belong to the sheet only while the keyboard is in it.
        foot.reversed().stream()
                .filter(button -> !button.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    void hide() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        Runnable then = gone;
        gone = () -> {};
        then.run();
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
        before = null;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            hide();
        }
    }

    private void keepInside(@Nullable Node old, @Nullable Node now) {
        if (isVisible() && now != null && !isInside(now) && old != null && isInside(old)) {
            Platform.runLater(() -> {
                // Something in front may have taken the keyboard meanwhile.
                if (isVisible()
                        && old.getScene() != null
                        && !isInside(getScene().getFocusOwner())) {
                    // A button that cannot be used any more leaves the keyboard to what it stands on.
                    (old.isDisabled() ? getChildren().getLast() : old).requestFocus();
                }
            });
        }
    }

    private boolean isInside(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }
}
