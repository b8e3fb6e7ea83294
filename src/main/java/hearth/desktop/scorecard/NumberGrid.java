package hearth.desktop.scorecard;

import hearth.desktop.fx.Columns;
import hearth.desktop.fx.Rows;
import hearth.desktop.scorecard.NumbersModel.Line;
import hearth.plan.scorecard.Kpi;
import hearth.text.KpiTexts;
import hearth.text.Texts;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Callback;
import javafx.util.Subscription;

/**
 * The grid in which numbers are entered like in a spreadsheet: typing begins a number, Enter takes it and goes on to the
 * next period, a copied column is pasted downwards, Delete takes a number away.
 */
final class NumberGrid {

    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final NumbersModel model;
    private final KpiTexts kpis;
    private final Texts texts;
    private final Kpi kpi;
    private final TableView<Line> table = new TableView<>();
    private final TableColumn<Line, Line> number;
    private final TableColumn<Line, Line> note;
    private final Subscription lines;
    private String begun = "";

    NumberGrid(NumbersModel model, KpiTexts kpis, Kpi kpi) {
        this.model = model;
        this.kpis = kpis;
        this.texts = kpis.texts();
        this.kpi = kpi;
        this.number = editable("scorecard.grid.number", 104, cell -> new NumberCell(this));
        this.note = editable("scorecard.grid.note", 96, cell -> new NoteCell(this));
        number.getStyleClass().add("number");
        table.getStyleClass().addAll("dense", "number-grid");
        table.setAccessibleText(texts.get("scorecard.grid", kpi.name()));
        table.getColumns().addAll(List.of(period(), number, before(), note));
        table.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        table.setEditable(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        table.heightProperty().subscribe(this::grown);
        lines = model.lines().subscribe(shown -> Rows.become(table.getItems(), shown));
    }

    TableView<Line> node() {
        return table;
    }

    /** Stops following the model. */
    void close() {
        lines.unsubscribe();
    }

    /** Puts the keyboard on the number to begin with. */
    void begin() {
        select(model.start());
        table.requestFocus();
    }

    /** The text that began an edit, once. */
    String takeBegun() {
        String text = begun;
        begun = "";
        return text;
    }

    /** Takes what was typed into a number's cell. */
    void enter(Line line, String typed) {
        if (!typed.equals(line.typed())) {
            model.enter(line.number().start(), typed);
        }
    }

    /** Takes what was typed into a note's cell. */
    void note(Line line, String typed) {
        if (!typed.equals(line.number().note())) {
            model.note(line.number().start(), typed);
        }
    }

    /** Goes on from a cell that was edited, {@code step} lines down. */
    void goOn(int row, int step) {
        table.requestFocus();
        select(Math.clamp((long) row + step, 0, table.getItems().size() - 1));
    }

    /** The number as it is read. */
    String words(Line line) {
        return line.isBad()
                ? line.typed()
                : line.number()
                        .value()
                        .map(value -> kpis.value(kpi.unit(), value))
                        .orElse("");
    }

    String missing() {
        return texts.get("scorecard.grid.missing");
    }

    private void select(int row) {
        if (row >= 0) {
            table.getSelectionModel().clearAndSelect(row, editing());
            table.scrollTo(Math.max(0, row - 4));
        }
    }

    /** Only a cell in view exists; an edit of another would begin nowhere and lose what is typed. */
    private void edit(int row) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
            flow.layout();
        }
        table.edit(row, editing());
    }

    /** Only with its first height a table knows how far to scroll. */
    private void grown(Number before, Number after) {
        if (before.doubleValue() == 0 && after.doubleValue() > 0) {
            Platform.runLater(() -> table.scrollTo(Math.max(0, model.start() - 4)));
        }
    }

    /** The column one is in; numbers, unless one is in the notes. */
    private TableColumn<Line, Line> editing() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        return note.equals(at.getTableColumn()) ? note : number;
    }

    private void pressed(KeyEvent event) {
        int row = table.getFocusModel().getFocusedIndex();
        if (table.getEditingCell() != null || row < 0) {
            return;
        }
        Line line = table.getItems().get(row);
        if (PASTE.match(event)) {
            paste(line);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            remove(line);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            edit(row);
            event.consume();
        }
    }

    private void paste(Line line) {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied != null) {
            model.paste(line.number().start(), copied);
        }
    }

    private void remove(Line line) {
        if (note.equals(editing())) {
            model.note(line.number().start(), "");
        } else {
            model.enter(line.number().start(), "");
        }
    }

    private void typed(KeyEvent event) {
        String text = event.getCharacter();
        int row = table.getFocusModel().getFocusedIndex();
        boolean prints = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) != '\u007f';
        if (table.getEditingCell() == null && row >= 0 && prints && !event.isShortcutDown() && !event.isAltDown()) {
            begun = text;
            edit(row);
            event.consume();
        }
    }

    private TableColumn<Line, Line> period() {
        TableColumn<Line, Line> column = Columns.column(
                texts.get("scorecard.grid.period"),
                line -> line,
                line -> kpis.period(kpi.period(), line.number().start()));
        column.setMinWidth(132);
        column.setPrefWidth(132);
        return column;
    }

    private TableColumn<Line, String> before() {
        TableColumn<Line, String> column = Columns.number(
                texts.get("scorecard.grid.before"),
                line -> line.number()
                        .yearBefore()
                        .map(value -> kpis.value(kpi.unit(), value))
                        .orElse(""),
                words -> words);
        column.getStyleClass().add("quiet");
        column.setPrefWidth(104);
        return column;
    }

    private TableColumn<Line, Line> editable(
            String title, double width, Callback<TableColumn<Line, Line>, EditCell> cells) {
        TableColumn<Line, Line> column = new TableColumn<>(texts.get(title));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells::call);
        column.setPrefWidth(width);
        column.setEditable(true);
        return column;
    }
}
