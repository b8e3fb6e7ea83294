package hearth.desktop.importing;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Segmented;
import hearth.desktop.fx.Space;
import hearth.exchange.recipe.RowKind;
import hearth.exchange.recipe.own.OwnTable;
import hearth.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the columns of a table hold, said by a person: each with its heading, some of its values and a choice. */
final class MappingPane extends VBox {

    private static final double ROW = 44;
    private static final int MOST_IN_SIGHT = 6;
    private static final int LONGEST = 70;

    private final Texts texts;
    private final ImportModel model;
    private final Segmented<RowKind> kind;
    private final ComboBox<OwnTable.Heading> heading;
    private final ListView<Integer> columns = new ListView<>();
    private final CheckBox keep;
    private final TextField name = new TextField();
    private final Button forget;
    private boolean showing;

    MappingPane(Texts texts, ImportModel model) {
        this.texts = texts;
        this.model = model;
        kind = new Segmented<>(
                texts.get("importing.map.kind"), List.of(RowKind.values()), each -> texts.name("importing", each));
        heading = Choices.of(List.of(), this::words);
        keep = new CheckBox(texts.get("importing.map.keep"));
        forget = Buttons.plain(texts.get("importing.map.forget"), Feather.TRASH_2, () -> model.forget(name.getText()));
        build();
        model.draft().subscribe(this::show);
    }

    private void build() {
        getStyleClass().add("import-mapping");
        kind.valueProperty().subscribe((before, after) -> chosen(() -> model.map(draft -> draft.with(after))));
        heading.setOnAction(event -> chosen(() -> model.map(draft -> draft.with(heading.getValue()))));
        columns.setCellFactory(list -> new MappingCell(texts, model));
        columns.setAccessibleText(texts.get("importing.map.columns"));
        columns.setFixedCellSize(ROW);
        columns.getStyleClass().add("import-columns");
        keep.setOnAction(event -> chosen(() -> model.map(draft -> draft.kept(keep.isSelected()))));
        name.setAccessibleText(texts.get("importing.map.name"));
        name.textProperty().subscribe((before, after) -> chosen(() -> model.map(draft -> draft.called(after.strip()))));
        name.disableProperty().bind(keep.selectedProperty().not());
        name.setPrefColumnCount(18);
        Field headings = new Field("heading", texts.get("importing.map.heading"), heading);
        HBox.setHgrow(headings, Priority.ALWAYS);
        headings.setMinWidth(0);
        heading.setPrefWidth(100);
        getChildren()
                .addAll(
                        Labels.wrapped(texts.get("importing.map.words"), "import-words"),
                        new HBox(Space.L, new Field("kind", texts.get("importing.map.kind"), kind), headings),
                        Labels.of(texts.get("importing.map.columns"), "h3"),
                        columns,
                        keeping());
    }

    private VBox keeping() {
        return Panes.column(
                Space.XS,
                Panes.row(keep, name, Panes.spacer(), forget),
                Labels.wrapped(texts.get("importing.map.keep.hint"), "field-hint"));
    }

    private void show(@Nullable Draft draft) {
        Panes.shown(this, draft != null);
        if (draft == null) {
            return;
        }
        showing = true;
        kind.set(draft.mapping().kind());
        if (!heading.getItems().equals(draft.table().headings())) {
            heading.getItems().setAll(draft.table().headings());
        }
        heading.setValue(draft.heading());
        int count = draft.columns().size();
        if (columns.getItems().size() != count) {
            columns.getItems().setAll(IntStream.range(0, count).boxed().toList());
            columns.setPrefHeight(ROW * Math.min(count, MOST_IN_SIGHT) + 4);
        }
        columns.refresh();
        keep.setSelected(draft.isKept() || (draft.keep() && draft.mapping().canBeKept()));
        keep.setDisable(!draft.mapping().canBeKept());
        if (!name.getText().strip().equals(draft.mapping().name())) {
            name.setText(draft.mapping().name());
        }
        Panes.shown(forget, model.isOwn(draft.mapping().name()));
        showing = false;
    }

    /** What the person chooses counts; what is shown because the draft says so does not. */
    private void chosen(Runnable choice) {
        if (!showing) {
            choice.run();
        }
    }

    private String words(OwnTable.Heading row) {
        if (row.cells().isEmpty()) {
            return texts.get("importing.map.heading.none");
        }
        String cells = String.join(
                ", ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
        String shown = cells.length() > LONGEST ? cells.substring(0, LONGEST) + "…" : cells;
        return texts.get("importing.map.heading.line", row.line(), shown.replace('\n', ' '));
    }
}
