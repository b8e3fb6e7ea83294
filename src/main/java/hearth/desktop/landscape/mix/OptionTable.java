package hearth.desktop.landscape.mix;

import hearth.desktop.fx.Columns;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Rows;
import hearth.picture.OptionWords;
import hearth.plan.EntityId;
import hearth.plan.landscape.Engagement;
import hearth.plan.mix.OptionId;
import hearth.plan.mix.Prospect;
import hearth.plan.mix.Risk;
import hearth.session.Jobs;
import hearth.text.Texts;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Options as rows that sort by any column; a tick, or the space bar, takes one into the mix. */
final class OptionTable extends TableView<OptionRow> implements AutoCloseable {

    private final Texts texts;
    private final OptionWords words;
    private final Consumer<OptionId> toggle;
    private final Rows<OptionRow, EntityId<?>> rows;
    private final Lifetime lifetime = new Lifetime();

    OptionTable(
            Texts texts,
            OptionWords words,
            Jobs jobs,
            Consumer<OptionId> toggle,
            Consumer<List<EntityId<?>>> selected) {
        this.texts = texts;
        this.words = words;
        this.toggle = toggle;
        getStyleClass().addAll("dense", "option-table");
        setAccessibleText(texts.get("mix.table"));
        setPlaceholder(Labels.muted(texts.get("mix.table.empty")));
        getColumns().addAll(columns());
        rows = lifetime.with(new Rows<>(this, OptionRow::node, selected, jobs));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(List<OptionRow> shown, List<EntityId<?>> selection) {
        rows.show(shown, selection);
    }

    void select(List<EntityId<?>> selection) {
        rows.select(selection);
    }

    @Override
    public void close() {
        lifetime.close();
    }

    /** What is weighed first, then what tells two of the same reach apart. */
    private List<TableColumn<OptionRow, ?>> columns() {
        return Stream.of(weighed(), told()).flatMap(List::stream).toList();
    }

    private List<TableColumn<OptionRow, ?>> weighed() {
        return List.of(
                ticks(),
                wide(
                        Columns.text(
                                texts.get("mix.column.name"),
                                row -> row.option().name()),
                        176),
                wide(number("reach", OptionTable::reach, texts::number), 72),
                wide(number("cost", OptionTable::cost, minor -> words.cost(OptionalLong.of(minor))), 84),
                wide(column("risk", row -> row.option().risk(), (Risk risk) -> texts.name("mix", risk)), 136),
                wide(Columns.text(texts.get("mix.column.beatenBy"), OptionRow::beatenBy), 128));
    }

    private List<TableColumn<OptionRow, ?>> told() {
        return List.of(
                wide(number("cpm", row -> orNull(row.option().costPerThousand()), this::average), 80),
                wide(number("cpe", row -> orNull(row.option().costPerEngagement()), this::average), 80),
                wide(
                        column(
                                "engagement",
                                row -> row.option().engagement().orElse(null),
                                (Engagement engagement) -> words.engagement(engagement)),
                        168),
                wide(column("tier", row -> row.option().tier(), tier -> texts.name("mix", tier)), 192));
    }

    private <V> TableColumn<OptionRow, V> column(
            String column, Function<OptionRow, ? extends @Nullable V> value, Function<V, String> says) {
        return Columns.column(texts.get("mix.column." + column), value, says);
    }

    private <V> TableColumn<OptionRow, V> number(
            String column, Function<OptionRow, ? extends @Nullable V> value, Function<V, String> says) {
        return Columns.number(texts.get("mix.column." + column), value, says);
    }

    private TableColumn<OptionRow, OptionRow> ticks() {
        TableColumn<OptionRow, OptionRow> column = new TableColumn<>(texts.get("mix.column.in"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator((one, other) -> Boolean.compare(other.chosen(), one.chosen()));
        column.setCellFactory(any -> new Tick());
        return wide(column, 56);
    }

    private static <C extends TableColumn<?, ?>> C wide(C column, double width) {
        column.setPrefWidth(width);
        return column;
    }

    private String average(double minor) {
        return words.average(OptionalDouble.of(minor));
    }

    private static @Nullable Long reach(OptionRow row) {
        return row.option().isReachKnown() ? row.option().reach() : null;
    }

    private static @Nullable Long cost(OptionRow row) {
        return row.option().cost().isPresent() ? row.option().cost().getAsLong() : null;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            List.copyOf(getSelectionModel().getSelectedItems())
                    .forEach(row -> toggle.accept(row.option().id()));
        }
    }

    /** A box to tick; the space bar does the same for the row, so Tab need not stop here. */
    private final class Tick extends TableCell<OptionRow, OptionRow> {
        private final CheckBox box = new CheckBox();

        Tick() {
            box.setFocusTraversable(false);
            box.setOnAction(event -> toggle.accept(getItem().option().id()));
        }

        @Override
        protected void updateItem(@Nullable OptionRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : box);
            if (row != null) {
                Prospect option = row.option();
                box.setSelected(row.chosen());
                box.setAccessibleText(texts.get("mix.tick", option.name()));
            }
        }
    }
}
