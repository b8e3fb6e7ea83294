package hearth.desktop.landscape;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Segmented;
import hearth.desktop.fx.Space;
import hearth.plan.map.NodeKind;
import hearth.text.Texts;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A name and what it is: the shortest way to get somebody onto the map. Enter adds, Escape closes. */
final class QuickAdd extends VBox {

    /** Its size on screen, so that it can be kept inside the map. */
    static final double WIDTH = 380;

    static final double HEIGHT = 160;

    private final TextField name = new TextField();
    private final Segmented<NodeKind> kind;
    private final BiConsumer<NodeKind, String> add;
    private final Runnable close;

    QuickAdd(Texts texts, BiConsumer<NodeKind, String> add, Runnable close) {
        super(Space.S);
        this.add = add;
        this.close = close;
        kind = new Segmented<>(
                texts.get("landscape.add.kind"),
                List.of(NodeKind.PERSON, NodeKind.COMMUNITY, NodeKind.CHANNEL, NodeKind.SEGMENT),
                each -> texts.name("landscape", each));
        name.setPromptText(texts.get("landscape.add.name"));
        name.setAccessibleText(texts.get("landscape.add.name"));
        name.setId("quick-add-name");
        getStyleClass().add("quick-add");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(name, kind, Labels.wrapped(texts.get("landscape.add.keys"), "caption"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void focus() {
        name.requestFocus();
    }

    /** Also from the kinds: who has just said what it is wants to add it. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            add();
        }
    }

    private void add() {
        if (!name.getText().isBlank()) {
            close.run();
            add.accept(kind.get(), name.getText());
        }
    }
}
