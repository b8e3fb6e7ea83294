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

    static final double HEIGHT = 112;

    private final TextField name = new TextField();
    private final Segmented<NodeKind> kind;

    QuickAdd(Texts texts, BiConsumer<NodeKind, String> add, Runnable close) {
        super(Space.S);
        kind = new Segmented<>(
                texts.get("landscape.add.kind"),
                List.of(NodeKind.PERSON, NodeKind.COMMUNITY, NodeKind.CHANNEL, NodeKind.SEGMENT),
                each -> texts.name("landscape", each));
        name.setPromptText(texts.get("landscape.add.name"));
        name.setAccessibleText(texts.get("landscape.add.name"));
        name.setId("quick-add-name");
        name.setOnAction(event -> {
            if (!name.getText().isBlank()) {
                close.run();
                add.accept(kind.get(), name.getText());
            }
        });
        getStyleClass().add("quick-add");
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().addAll(name, kind, Labels.of(texts.get("landscape.add.keys"), "caption"));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    void focus() {
        name.requestFocus();
    }
}
