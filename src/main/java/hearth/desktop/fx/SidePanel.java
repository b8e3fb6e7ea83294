package hearth.desktop.fx;

import hearth.text.Texts;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A panel at the side of a screen: a title, a body that scrolls, buttons that stay in sight. Escape closes it. */
public final class SidePanel extends BorderPane implements Unfinished {

    private final Runnable close;
    private final Label title;
    private final Label subtitle;
    private final VBox words;
    private BooleanSupplier leave = () -> true;

    public SidePanel(Texts texts, String title, String subtitle, Runnable close) {
        this.close = close;
        this.title = brief("h3");
        this.subtitle = brief("small", "muted");
        this.words = new VBox(this.title, this.subtitle);
        getStyleClass().add("side-panel");
        title(title);
        subtitle(subtitle);
        setTop(head(texts));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    /** Says another title: what is shown was renamed. */
    public void title(String text) {
        title.setText(text);
        Tips.on(title, text);
    }

    /** Says something else under the title, or nothing. */
    public void subtitle(String text) {
        subtitle.setText(text);
        Tips.on(subtitle, text);
        Panes.shown(subtitle, !text.isEmpty());
    }

    /** What the panel shows, top to bottom. */
    public SidePanel body(Node... nodes) {
        VBox body = new VBox(nodes);
        body.getStyleClass().add("side-panel-body");
        setCenter(Panes.scroll(body));
        return this;
    }

    /** Buttons at the foot, the primary one last. */
    public SidePanel foot(Node... buttons) {
        HBox foot = new HBox(buttons);
        foot.getStyleClass().add("side-panel-foot");
        setBottom(foot);
        return this;
    }

    /** Says how to keep what was typed here; see {@link Unfinished}. */
    public SidePanel whenLeft(BooleanSupplier keeps) {
        leave = keeps;
        return this;
    }

    /** Keeps what was typed into a form by saving it. */
    public SidePanel whenLeft(FormPane form, BooleanSupplier save) {
        return whenLeft(() -> !form.isTouched() || save.getAsBoolean());
    }

    @Override
    public boolean leave() {
        return leave.getAsBoolean();
    }

    /** Words of a few lines at most, so that a name of any length leaves the panel its room; all of them when pointed at. */
    private static Label brief(String... styleClasses) {
        Label label = Labels.wrapped("", styleClasses);
        label.setMinHeight(USE_COMPUTED_SIZE);
        label.getStyleClass().add("side-panel-words");
        return label;
    }

    private HBox head(Texts texts) {
        HBox.setHgrow(Objects.requireNonNull(words), Priority.ALWAYS);
        HBox head = new HBox(words, Buttons.icon(Feather.X, texts.get("fx.close"), close));
        head.getStyleClass().add("side-panel-head");
        return head;
    }
}
