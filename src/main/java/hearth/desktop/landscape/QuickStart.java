package hearth.desktop.landscape;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.text.Texts;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The first step into an empty landscape: five people, one name after the other. */
final class QuickStart extends VBox {

    static final int ENOUGH = 5;

    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");

    private static final double ABOVE_LEGEND = 48;
    private static final double SLIM_ROOM = 64;

    private final Texts texts;
    private final TextField name = new TextField();
    private final VBox teaching;

    /**
     * The first step.
     *
     * @param add takes a name
     * @param lines opens the place for whole lists
     */
    QuickStart(Texts texts, Consumer<String> add, Runnable lines) {
        super(Space.M);
        this.texts = texts;
        teaching = new VBox(
                Space.S,
                Icons.of(Feather.USERS),
                Labels.of(texts.get("landscape.empty.title"), "h3"),
                Labels.wrapped(texts.get("landscape.empty.words"), "empty-words"),
                Buttons.link(texts.get("capture.orLines"), lines));
        teaching.setAlignment(Pos.CENTER);
        teaching.getStyleClass().add("quick-start-words");
        name.setAccessibleText(texts.get("landscape.empty.name"));
        name.setId("quick-start-name");
        name.setOnAction(event -> {
            if (!name.getText().isBlank()) {
                add.accept(name.getText());
                name.clear();
            }
        });
        getStyleClass().add("quick-start");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(teaching, name);
    }

    /** Room it takes below the map while it is slim, so that it covers nobody; none while it stands in the middle. */
    double room() {
        return isVisible() && !teaching.isVisible() ? SLIM_ROOM : 0;
    }

    /** True while nobody is there and a first name is asked for. */
    boolean isFirst() {
        return isVisible() && teaching.isVisible();
    }

    TextField field() {
        return name;
    }

    /** Shows what is left to do, or nothing when enough people are there. */
    void show(Seen seen) {
        long people = seen.people();
        boolean empty = seen.whole().isEmpty();
        Panes.shown(this, seen.isKnown() && people < ENOUGH);
        name.setPromptText(
                empty ? texts.get("landscape.empty.name") : texts.get("landscape.empty.count", people, ENOUGH));
        Panes.shown(teaching, empty);
        pseudoClassStateChanged(SLIM, !empty);
        StackPane.setAlignment(this, empty ? Pos.CENTER : Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(Space.XXL, Space.L, empty ? Space.XXL : ABOVE_LEGEND, Space.L));
    }
}
