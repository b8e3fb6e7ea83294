package hearth.desktop.twins;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Rows;
import hearth.desktop.fx.Space;
import hearth.plan.landscape.PersonId;
import hearth.plan.twins.Joining;
import hearth.plan.twins.Pair;
import hearth.plan.twins.Sign;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** People who may have been entered twice: the pairs at the left, both sides of one at the right. */
public final class TwinsView extends VBox implements AutoCloseable {

    /** Of the window's height, what the sheet needs around this, in pixels. */
    private static final double AROUND = 250;

    private static final double LOWEST = 360;
    private static final double HIGHEST = 720;
    private static final double LIST = 270;

    private final Texts texts;
    private final TwinsModel model;
    private final Runnable finished;
    private final Label words = Labels.wrapped("", "twins-words");
    private final Label refusal = Labels.wrapped("", "bad-text");
    private final ListView<Pair> list = new ListView<>();
    private final VBox side = new VBox();
    private final ScrollPane scroll = Panes.scroll(side);
    private final Button apart;
    private final Button join;

    /**
     * The people of the open plan; who looks alike is looked for at once.
     *
     * @param first two who come first, since somebody asks whether they are one; or nobody
     * @param finished told when the person is through
     */
    public TwinsView(Desk desk, List<PersonId> first, Runnable finished) {
        this.texts = desk.texts();
        this.finished = finished;
        this.model = new TwinsModel(desk, first);
        apart = Buttons.plain(texts.get("twins.keepApart"), Feather.USERS, model::keepApart);
        join = Buttons.primary(texts.get("twins.join"), Feather.USER_CHECK, model::join);
        build();
        model.pairs().subscribe(this::show);
        model.joining().subscribe(this::show);
        model.refusal().subscribe(why -> {
            refusal.setText(why == null ? "" : texts.say(why));
            Panes.shown(refusal, why != null);
        });
    }

    /** What belongs at the foot, the primary action last. */
    public List<Button> buttons() {
        return List.of(Buttons.plain(texts.get("twins.close"), finished), apart, join);
    }

    @Override
    public void close() {
        model.close();
    }

    private void build() {
        getStyleClass().addAll("twins", "widest-sheet");
        list.setCellFactory(view -> new PairCell());
        list.setAccessibleText(texts.get("twins.list"));
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        list.getStyleClass().add("twins-list");
        list.getSelectionModel().selectedItemProperty().subscribe(pair -> {
            if (pair != null) {
                model.show(pair);
            }
        });
        list.setPlaceholder(Labels.muted(""));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox both = new HBox(Space.M, list, scroll);
        VBox.setVgrow(both, Priority.ALWAYS);
        prefHeightProperty()
                .bind(sceneProperty()
                        .flatMap(Scene::heightProperty)
                        .map(height -> Math.clamp(height.doubleValue() - AROUND, LOWEST, HIGHEST))
                        .orElse(LOWEST));
        join.setDefaultButton(true);
        getChildren().addAll(words, both, refusal);
    }

    /** A list keeps Enter to itself, and would keep it from the button that answers. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            join.fire();
            event.consume();
        }
    }

    private void show(@Nullable List<Pair> pairs) {
        words.setText(pairs == null ? texts.get("twins.looking") : texts.get("twins.words", pairs.size()));
        boolean arrived = list.getItems().isEmpty() && pairs != null && !pairs.isEmpty();
        if (pairs != null) {
            Rows.become(list.getItems(), pairs);
        }
        boolean none = pairs != null && pairs.isEmpty();
        Panes.shown(list, !none);
        if (none) {
            side.getChildren().setAll(nothing());
        }
        if (arrived) {
            Focus.on(list);
        }
    }

    private void show(@Nullable Joining joining) {
        apart.setDisable(joining == null);
        join.setDisable(joining == null);
        Pair pair = model.shown();
        if (joining == null || pair == null) {
            return;
        }
        list.getSelectionModel().select(pair);
        side.getChildren().setAll(new BothSides(texts, model, joining, pair));
    }

    private Node nothing() {
        return new EmptyState(Feather.CHECK_CIRCLE, texts.get("twins.none.title"), texts.get("twins.none.words"));
    }

    /** A pair in the list: both names, and what speaks for their being one. */
    private final class PairCell extends ListCell<Pair> {

        PairCell() {
            getStyleClass().add("twins-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Pair pair, boolean empty) {
            super.updateItem(pair, empty);
            if (pair == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            FlowPane signs = new FlowPane(Space.XS, Space.XS);
            pair.signs().forEach(sign -> signs.getChildren().add(Labels.pill(texts.name("twins", sign), mood(sign))));
            signs.setPrefWrapLength(LIST - 3 * Space.XL);
            setGraphic(Panes.column(
                    Space.XS,
                    Labels.of(pair.one().name(), "strong"),
                    Labels.of(pair.other().name()),
                    signs));
            setAccessibleText(
                    texts.get("twins.pair", pair.one().name(), pair.other().name()));
        }

        private static Mood mood(Sign sign) {
            return switch (sign) {
                case SAME_MAIL, SAME_ACCOUNT, SAME_LINK -> Mood.GOOD;
                case SAME_NAME, NEAR_NAME -> Mood.QUIET;
            };
        }
    }
}
