package hearth.desktop.care;

import hearth.desktop.fx.Columns;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Rows;
import hearth.desktop.fx.Tips;
import hearth.plan.care.CareRow;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.session.Jobs;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The first hundred as a table. In a narrow window the columns that can be read in the panel as well step back. */
final class CareTable implements AutoCloseable {

    private static final double ROOM_FOR_GAP = 640;
    private static final double ROOM_FOR_LEDGER = 700;
    private static final double ROOM_FOR_NEXT_STEP = 880;
    private static final double ROOM_FOR_WHY = 1240;

    private final TableView<CareRow> table = new TableView<>();
    private final Rows<CareRow, PersonId> rows;
    private final Texts texts;
    private final Supplier<LocalDate> today;

    CareTable(Texts texts, Supplier<LocalDate> today, Jobs jobs, Consumer<List<PersonId>> selected) {
        this.texts = texts;
        this.today = today;
        rows = new Rows<>(table, CareRow::id, selected, jobs);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setAccessibleText(texts.get("care.table"));
        addColumns();
    }

    TableView<CareRow> node() {
        return table;
    }

    void show(List<CareRow> shown, List<PersonId> selection) {
        rows.show(shown, selection);
    }

    void select(List<PersonId> selection) {
        rows.select(selection);
    }

    @Override
    public void close() {
        rows.close();
    }

    private void addColumns() {
        var name = sized(column("care.column.name", CareTable::name, byName()), 150, 210);
        var tier = sized(column("care.column.tier", row -> Labels.of(words().tier(row)), byTier()), 150, 160);
        var last = sized(column("care.column.last", row -> new Label(words().last(row)), byLast()), 110, 120);
        var due = sized(column("care.column.due", row -> words().duePill(row), byDue()), 130, 130);
        var gap = sized(column("care.column.gap", this::gap, byUrgency()), 90, 110);
        var ledger = sized(column("care.column.ledger", this::ledger, byGiven()), 90, 110);
        var step = sized(column("care.column.nextStep", CareTable::nextStep, byStep()), 120, 260);
        var why = sized(column("care.field.why", CareTable::why, byWhy()), 160, 280);
        table.getColumns().setAll(List.of(name, why, tier, last, due, gap, ledger, step));
        table.widthProperty().subscribe(width -> {
            gap.setVisible(width.doubleValue() >= ROOM_FOR_GAP);
            ledger.setVisible(width.doubleValue() >= ROOM_FOR_LEDGER);
            why.setVisible(width.doubleValue() >= ROOM_FOR_WHY);
            step.setVisible(width.doubleValue() >= ROOM_FOR_NEXT_STEP);
        });
    }

    private CareWords words() {
        return new CareWords(texts, today.get());
    }

    private TableColumn<CareRow, CareRow> column(
            String title, Function<CareRow, Node> node, Comparator<CareRow> order) {
        TableColumn<CareRow, CareRow> column = Columns.nodes(texts.get(title), row -> row, node);
        column.setComparator(order);
        return column;
    }

    private static TableColumn<CareRow, CareRow> sized(TableColumn<CareRow, CareRow> column, double min, double pref) {
        column.setMinWidth(min);
        column.setPrefWidth(pref);
        return column;
    }

    private static Node name(CareRow row) {
        Person person = row.person();
        Label name = Labels.of(person.name(), "strong");
        name.setMinWidth(Label.USE_PREF_SIZE);
        Label place = Labels.of(CareWords.place(person), "small", "muted");
        HBox.setHgrow(place, Priority.ALWAYS);
        return Panes.row(name, place);
    }

    private Node gap(CareRow row) {
        String says = words().gap(row);
        return Tips.on(new GapBar(row, says), says);
    }

    private Node ledger(CareRow row) {
        String ratio = words().ledger(row.ledger());
        String says = words().ledgerInWords(row.ledger()) + "\n" + words().rule(row);
        Label label = row.mutual().isOwed() ? Labels.pill(ratio, Mood.WARN, Feather.ALERT_TRIANGLE) : Labels.of(ratio);
        label.setAccessibleText(says);
        return Tips.on(label, says);
    }

    private static Node why(CareRow row) {
        return Labels.of(row.person().why(), "muted");
    }

    private static Comparator<CareRow> byWhy() {
        return Comparator.comparing(row -> row.person().why(), String.CASE_INSENSITIVE_ORDER);
    }

    private static Node nextStep(CareRow row) {
        return Labels.of(row.person().nextStep(), "muted");
    }

    private static Comparator<CareRow> byName() {
        return Comparator.comparing(row -> row.person().name(), String.CASE_INSENSITIVE_ORDER);
    }

    private static Comparator<CareRow> byTier() {
        return Comparator.comparing(CareRow::tier)
                .thenComparingInt(row -> row.cadence().desired());
    }

    private static Comparator<CareRow> byLast() {
        return Comparator.comparing(CareRow::last, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
    }

    private static Comparator<CareRow> byDue() {
        return Comparator.comparing(CareRow::due);
    }

    private static Comparator<CareRow> byUrgency() {
        return Comparator.comparingDouble(CareRow::urgency);
    }

    private static Comparator<CareRow> byGiven() {
        return Comparator.comparingInt(row -> row.ledger().given());
    }

    private static Comparator<CareRow> byStep() {
        return Comparator.comparing(row -> row.person().nextStep(), String.CASE_INSENSITIVE_ORDER);
    }
}
