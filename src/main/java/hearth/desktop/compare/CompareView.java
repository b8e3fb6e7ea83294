package hearth.desktop.compare;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Rows;
import hearth.desktop.fx.Segmented;
import hearth.plan.merge.Proposal;
import hearth.plan.merge.Side;
import hearth.text.Texts;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The open plan beside another copy, shown in front of the screen: what differs, and what of it is taken over. */
public final class CompareView extends VBox implements AutoCloseable {

    /** Room for the choice between both sides, in pixels. */
    static final double CHOICE = 150;

    /** Of the window's height, what the sheet needs around this, in pixels. */
    private static final double AROUND = 250;

    private static final double LOWEST = 360;
    private static final double HIGHEST = 800;

    private final Texts texts;
    private final CompareModel model;
    private final CompareWords words;
    private final Runnable finished;
    private final Label kinship = Labels.wrapped("", "compare-words");
    private final Label refusal = Labels.wrapped("", "bad-text");
    private final Segmented<CompareFilter> filter;
    private final Label counts = Labels.muted("");
    private final ListView<CompareRow> list = new ListView<>();
    private final Button chosen;
    private final Button all;

    /**
     * A copy beside the open plan; it is read at once.
     *
     * @param file what the copy is called
     * @param unreadable told when that cannot be done
     * @param finished told when the person is through
     */
    public CompareView(Desk desk, String file, Counterpart other, Consumer<Throwable> unreadable, Runnable finished) {
        this.texts = desk.texts();
        this.words = new CompareWords(texts, desk.plan().settings().zone());
        this.finished = finished;
        this.filter = new Segmented<>(
                texts.get("compare.filter"), List.of(CompareFilter.values()), each -> texts.name("compare", each));
        this.model = new CompareModel(desk, file, other, unreadable);
        this.chosen = Buttons.plain(texts.get("compare.take.chosen", 0), () -> take(model::takeChosen));
        this.all = Buttons.primary(texts.get("compare.take.all", 0), Feather.CHECK_CIRCLE, () -> take(model::takeAll));
        build();
        model.seen().subscribe(this::show);
        model.chosen().subscribe(ids -> {
            list.refresh();
            showButtons();
        });
        model.refusal().subscribe(why -> {
            refusal.setText(why == null ? "" : texts.say(why));
            Panes.shown(refusal, why != null);
        });
    }

    /** What belongs at the foot, the primary action last. */
    public List<Button> buttons() {
        return List.of(Buttons.plain(texts.get("compare.cancel"), finished), chosen, all);
    }

    @Override
    public void close() {
        model.close();
    }

    private void build() {
        getStyleClass().addAll("compare", "widest-sheet");
        filter.valueProperty().bindBidirectional(model.filter());
        list.setCellFactory(view -> new CompareCell(model, texts));
        list.setAccessibleText(texts.get("compare.list"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        list.getStyleClass().add("compare-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        prefHeightProperty()
                .bind(sceneProperty()
                        .flatMap(Scene::heightProperty)
                        .map(height -> Math.clamp(height.doubleValue() - AROUND, LOWEST, HIGHEST))
                        .orElse(LOWEST));
        all.setDefaultButton(true);
        getChildren()
                .addAll(
                        Panes.row(Icons.of(Feather.COPY), Labels.of(model.file(), "strong")),
                        kinship,
                        Panes.row(filter, counts),
                        columns(),
                        list,
                        refusal);
    }

    private HBox columns() {
        Region choice = new Region();
        choice.setMinWidth(CHOICE);
        HBox head = Panes.row(
                head(""), head(texts.get("compare.column.mine")), head(texts.get("compare.column.theirs")), choice);
        head.getStyleClass().add("compare-head");
        return head;
    }

    private static Label head(String text) {
        Label label = Labels.of(text, "caption");
        label.setPrefWidth(10);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private void show(CompareModel.@Nullable Seen seen) {
        if (seen == null) {
            kinship.setText(texts.get("compare.reading"));
            list.setPlaceholder(Labels.muted(texts.get("compare.reading")));
        } else {
            boolean arrived = list.getItems().isEmpty() && !filter.isFocusWithin();
            kinship.setText(words.kinship(seen));
            counts.setText(words.counts(seen.proposal()));
            become(seen.rows());
            list.setPlaceholder(nothing(seen.proposal()));
            list.refresh();
            if (arrived && !seen.rows().isEmpty()) {
                begin();
            }
        }
        showButtons();
    }

    /** Shows other rows; who walks through them by keyboard stays where they are. */
    private void become(List<CompareRow> rows) {
        int place = list.getSelectionModel().getSelectedIndex();
        Rows.become(list.getItems(), rows);
        if (place >= 0 && !rows.isEmpty()) {
            list.getSelectionModel().clearAndSelect(Math.min(place, rows.size() - 1));
        }
    }

    /** Puts the keyboard on the first thing that differs. */
    private void begin() {
        list.getSelectionModel().select(1);
        list.requestFocus();
    }

    private EmptyState nothing(Proposal proposal) {
        return proposal.items().isEmpty()
                ? new EmptyState(Feather.CHECK_CIRCLE, texts.get("compare.same.title"), texts.get("compare.same.words"))
                : new EmptyState(
                        Feather.SEARCH,
                        texts.get("compare.none.title"),
                        texts.get("compare.none.words"),
                        Buttons.plain(texts.get("compare.none.all"), () -> filter.set(CompareFilter.ALL)));
    }

    private void showButtons() {
        int ticked = model.chosen().get().size();
        int free = model.withoutConflict();
        chosen.setText(texts.get("compare.take.chosen", ticked));
        chosen.setDisable(ticked == 0);
        all.setText(texts.get("compare.take.all", free));
        all.setDisable(free == 0);
    }

    private void take(BooleanSupplier taking) {
        if (taking.getAsBoolean()) {
            finished.run();
        }
    }

    private void keys(KeyEvent event) {
        CompareRow row = list.getSelectionModel().getSelectedItem();
        Proposal.Item item = CompareCell.item(row);
        switch (event.getCode()) {
            case SPACE -> tick(item);
            case LEFT -> decide(row, Side.MINE);
            case RIGHT -> decide(row, Side.THEIRS);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void tick(Proposal.@Nullable Item item) {
        if (item != null) {
            model.choose(item, !model.isChosen(item));
        }
    }

    private void decide(@Nullable CompareRow row, Side side) {
        if (row instanceof CompareRow.Disputed(var item, var conflict)) {
            int place = list.getSelectionModel().getSelectedIndex();
            model.decide(item, conflict.spot(), side);
            list.getSelectionModel().select(place);
        }
    }
}
