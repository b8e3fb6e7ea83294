package hearth.desktop.landscape;

import hearth.desktop.fx.Columns;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Rows;
import hearth.picture.map.QuadrantWords;
import hearth.plan.EntityId;
import hearth.plan.landscape.Influence;
import hearth.plan.landscape.Quadrant;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.MapNode;
import hearth.plan.map.NodeKind;
import hearth.session.Jobs;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The landscape as rows: sorts by any column, selects many. */
final class LandscapeTable extends TableView<MapNode> implements AutoCloseable {

    private static final double LAST = 180;
    private static final double SCROLL_BAR = 18;

    private final LandscapeModel model;
    private final Texts texts;
    private final Rows<MapNode, EntityId<?>> rows;
    private volatile Map<SegmentId, String> segments = Map.of();
    private final Lifetime lifetime = new Lifetime();

    LandscapeTable(LandscapeModel model, Jobs jobs, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("landscape-table");
        setAccessibleText(texts.get("landscape.table"));
        setPlaceholder(Labels.muted(texts.get("landscape.table.empty")));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getColumns().addAll(columns());
        rows = lifetime.with(new Rows<>(this, MapNode::id, model::select, jobs));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        lifetime.listen(model.seen(), seen -> show());
        lifetime.listen(model.selected(), selected -> rows.select(selected));
        show();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void show() {
        Seen seen = model.seen().get();
        segments = seen.segments();
        rows.show(seen.rows(), model.selected().get());
    }

    private List<TableColumn<MapNode, ?>> columns() {
        List<TableColumn<MapNode, ?>> columns = new ArrayList<>();
        columns.add(wide(Columns.text(texts.get("landscape.column.name"), MapNode::label), 200));
        columns.add(wide(
                Columns.column(
                        texts.get("landscape.column.kind"), MapNode::kind, kind -> texts.name("landscape", kind)),
                104));
        columns.add(wide(Columns.text(texts.get("landscape.column.segment"), this::segment), 136));
        columns.add(wide(
                Columns.column(
                        texts.get("landscape.column.ring"), MapNode::ring, ring -> texts.name("landscape", ring)),
                148));
        columns.add(wide(Columns.number(texts.get("landscape.column.people"), MapNode::people, texts::number), 88));
        columns.add(wide(
                Columns.number(
                        texts.get("landscape.column.influence"),
                        LandscapeTable::deeds,
                        deeds -> texts.number(deeds, 1)),
                88));
        columns.add(wide(
                Columns.column(
                        texts.get("landscape.column.quadrant"),
                        LandscapeTable::quadrant,
                        new QuadrantWords(texts)::name),
                120));
        columns.add(lastOf(columns, Columns.text(texts.get("landscape.column.detail"), MapNode::detail)));
        return columns;
    }

    private static <C extends TableColumn<?, ?>> C wide(C column, double width) {
        column.setPrefWidth(width);
        return column;
    }

    /** The last column takes what the others leave, and never less than it needs. */
    private TableColumn<MapNode, String> lastOf(
            List<TableColumn<MapNode, ?>> others, TableColumn<MapNode, String> last) {
        Runnable fill = () -> last.setPrefWidth(Math.max(
                LAST,
                getWidth()
                        - SCROLL_BAR
                        - others.stream().mapToDouble(TableColumn::getWidth).sum()));
        widthProperty().subscribe(fill);
        others.forEach(other -> other.widthProperty().subscribe(fill));
        return last;
    }

    private String segment(MapNode node) {
        return node.segment() == null ? "" : segments.getOrDefault(node.segment(), "");
    }

    private static @Nullable Double deeds(MapNode node) {
        return node.standing().influence().map(Influence::deeds).orElse(null);
    }

    /** Only of people is a quadrant asked for. */
    private static @Nullable Quadrant quadrant(MapNode node) {
        return node.kind() == NodeKind.PERSON ? node.standing().quadrant() : null;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            model.remove();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.clearSelection();
        }
    }
}
