package hearth.desktop.landscape.capture;

import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Columns;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Rows;
import hearth.desktop.fx.Tips;
import hearth.exchange.capture.Arrival;
import hearth.exchange.capture.Choice;
import hearth.session.Jobs;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What was understood, a row for each line; choosing a row leads to its line. */
final class CaptureRows extends TableView<Arrival> implements AutoCloseable {

    private final CaptureModel model;
    private final Texts texts;
    private final CaptureWords words;
    private final Lifetime lifetime = new Lifetime();
    private final Rows<Arrival, Spot> rows;

    /** Where a person stands in the text. */
    private record Spot(int line, int part) {
        static Spot of(Arrival arrival) {
            return new Spot(arrival.line().number(), arrival.line().part());
        }
    }

    CaptureRows(CaptureModel model, Jobs jobs, Texts texts, IntConsumer chosen) {
        this.model = model;
        this.texts = texts;
        this.words = new CaptureWords(texts);
        getStyleClass().add("capture-rows");
        setAccessibleText(texts.get("capture.rows"));
        setPlaceholder(Labels.wrapped(texts.get("capture.rows.empty"), "muted"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().addAll(columns());
        getColumns().forEach(column -> column.setSortable(false));
        rows = lifetime.with(
                new Rows<>(this, Spot::of, spots -> spots.forEach(spot -> chosen.accept(spot.line())), jobs));
        lifetime.listen(model.preview(), this::show);
        show(model.preview().get());
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void show(Preview preview) {
        rows.show(preview.lineup().arrivals(), List.of());
    }

    private List<TableColumn<Arrival, ?>> columns() {
        List<TableColumn<Arrival, ?>> columns = new ArrayList<>();
        columns.add(nodes("capture.column.what", this::choice, 180));
        columns.add(nodes("capture.column.name", this::who, 150));
        columns.add(nodes("capture.column.reach", this::reach, 165));
        columns.add(nodes("capture.column.place", this::place, 165));
        return columns;
    }

    private TableColumn<Arrival, Arrival> nodes(String title, Function<Arrival, Node> cell, double width) {
        TableColumn<Arrival, Arrival> column = Columns.nodes(texts.get(title), arrival -> arrival, cell);
        column.setPrefWidth(width);
        return column;
    }

    private Node who(Arrival arrival) {
        return lines(Labels.of(arrival.line().person().name(), "strong"), words.work(arrival));
    }

    private Node reach(Arrival arrival) {
        return lines(Labels.of(words.accounts(arrival)), words.addresses(arrival));
    }

    private Node place(Arrival arrival) {
        return lines(Labels.of(words.place(arrival, model.preview().get())), words.rest(arrival));
    }

    /** Two lines, either of which may be missing; what does not fit is said when pointed at. */
    private static Node lines(Label first, String second) {
        VBox lines = Panes.column(0);
        if (!first.getText().isEmpty()) {
            lines.getChildren().add(first);
        }
        if (!second.isEmpty()) {
            lines.getChildren().add(Labels.of(second, "small", "muted"));
        }
        lines.setAlignment(Pos.CENTER_LEFT);
        String all = (first.getText() + "\n" + second).strip();
        return all.isEmpty() ? lines : Tips.on(lines, all);
    }

    private Node choice(Arrival arrival) {
        List<Choice> possible =
                arrival.resembles() == null ? List.of(Choice.TAKE, Choice.LEAVE_OUT) : List.of(Choice.values());
        ComboBox<Choice> box = Choices.of(possible, choice -> words.choice(arrival, choice));
        box.setValue(possible.contains(arrival.choice()) ? arrival.choice() : Choice.TAKE);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(
                texts.get("capture.column.what.of", arrival.line().person().name()));
        box.setOnAction(event -> model.choose(arrival.line(), box.getValue()));
        return box;
    }
}
