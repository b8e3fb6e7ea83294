package hearth.desktop.scorecard;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Rows;
import hearth.desktop.fx.ScreenFrame;
import hearth.desktop.fx.SearchField;
import hearth.desktop.fx.Segmented;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiRow;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Scorecard;
import hearth.text.KpiTexts;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** All KPIs by perspective. */
final class BoardView {

    private final BoardModel model;
    private final Texts texts;
    private final BoardCell.Gestures gestures;
    private final ScreenFrame frame;
    private final ListView<BoardItem> list = new ListView<>();

    BoardView(BoardModel model, KpiTexts kpis, Supplier<LocalDate> today, BoardCell.Gestures gestures) {
        this.model = model;
        this.texts = kpis.texts();
        this.gestures = gestures;
        this.frame = new ScreenFrame(texts.get("scorecard.title"), "");
        list.getStyleClass().addAll("plain", "board");
        list.setAccessibleText(texts.get("scorecard.title"));
        list.setCellFactory(any -> new BoardCell(kpis, today, gestures));
        list.setPlaceholder(
                new EmptyState(Feather.SEARCH, texts.get("scorecard.nothing"), texts.get("scorecard.nothing.words")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setContextMenu(menu());
        frame.primary(Buttons.primary(
                texts.get("scorecard.add"), Feather.PLUS, () -> gestures.add().accept(Perspective.REPUTATION)));
        frame.filters(search(), filter());
        frame.content(list);
        model.items().subscribe(this::show);
        model.scorecard().subscribe(this::summarise);
    }

    ScreenFrame frame() {
        return frame;
    }

    /** Gives the keyboard to the list, where it was before. */
    void focus() {
        list.requestFocus();
    }

    private void show(List<BoardItem> items) {
        int at = list.getSelectionModel().getSelectedIndex();
        Rows.become(list.getItems(), items);
        if (at >= 0 && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(Math.min(at, items.size() - 1));
        }
    }

    private void summarise(Scorecard scorecard) {
        if (scorecard != null) {
            frame.subtitle(
                    model.count(BoardFilter.ALL) == 0
                            ? texts.get("scorecard.summary.none")
                            : texts.get(
                                    "scorecard.summary",
                                    model.count(BoardFilter.ALL),
                                    model.count(BoardFilter.BEHIND),
                                    model.count(BoardFilter.TRIAL),
                                    model.count(BoardFilter.MISSING)));
        }
    }

    private SearchField search() {
        SearchField field = new SearchField(texts.get("scorecard.find"));
        field.textProperty().bindBidirectional(model.search());
        return field;
    }

    private Segmented<BoardFilter> filter() {
        Segmented<BoardFilter> filter = new Segmented<>(
                texts.get("scorecard.show"), List.of(BoardFilter.values()), one -> texts.name("scorecard", one));
        filter.valueProperty().bindBidirectional(model.filter());
        return filter;
    }

    private ContextMenu menu() {
        MenuItem up = item("scorecard.move.up", "Alt+Up", row -> moveRow(row, -1));
        MenuItem down = item("scorecard.move.down", "Alt+Down", row -> moveRow(row, 1));
        return new ContextMenu(item("scorecard.open", "Enter", gestures.open()), up, down);
    }

    private MenuItem item(String key, String keys, Consumer<KpiRow> action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(event -> withRow(action));
        return item;
    }

    private void withRow(Consumer<KpiRow> action) {
        if (selected() instanceof BoardItem.Row line) {
            action.accept(line.row());
        }
    }

    /** Moves a KPI and stays with it. */
    private void moveRow(KpiRow row, int step) {
        model.move(row, step);
        select(row.kpi().id());
    }

    private void select(KpiId id) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof BoardItem.Row row
                    && row.row().kpi().id().equals(id)) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP, DOWN -> {
                int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                if (event.isAltDown()) {
                    withRow(row -> moveRow(row, step));
                } else {
                    move(step);
                }
                event.consume();
            }
            case ENTER -> {
                if (list.isFocused()) {
                    withRow(gestures.open());
                    event.consume();
                }
            }
            default -> {}
        }
    }

    /** To the next line that can be chosen; heads are passed over. */
    private void move(int step) {
        int at = list.getSelectionModel().getSelectedIndex() + step;
        while (at >= 0 && at < list.getItems().size() && list.getItems().get(at) instanceof BoardItem.Head) {
            at += step;
        }
        if (at >= 0 && at < list.getItems().size()) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 2));
        }
    }

    private BoardItem selected() {
        return list.getSelectionModel().getSelectedItem();
    }
}
