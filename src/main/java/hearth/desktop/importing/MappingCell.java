package hearth.desktop.importing;

import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.exchange.recipe.ColumnRole;
import hearth.exchange.recipe.own.OwnTable;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One column of a table: its heading, some of its values, and what it holds. */
final class MappingCell extends ListCell<Integer> {

    private static final double HEADING = 128;
    private static final double ROLE = 196;

    private final Texts texts;
    private final ImportModel model;
    private final Label heading = Labels.of("", "strong");
    private final Label samples = Labels.muted("");
    private final ComboBox<ColumnRole> role;
    private final HBox row;
    private boolean showing;

    MappingCell(Texts texts, ImportModel model) {
        this.texts = texts;
        this.model = model;
        role = Choices.of(List.of(), each -> texts.name("importing", each));
        role.setPrefWidth(ROLE);
        role.setMinWidth(ROLE);
        role.setOnAction(event -> chosen());
        heading.setMinWidth(HEADING);
        heading.setPrefWidth(HEADING);
        heading.setMaxWidth(HEADING);
        samples.setMinWidth(0);
        samples.setPrefWidth(10);
        samples.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(samples, Priority.ALWAYS);
        row = Panes.row(heading, samples, role);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list: long values are cut instead of scrolling away.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Integer column, boolean empty) {
        super.updateItem(column, empty);
        Draft draft = model.draft().get();
        if (empty
                || column == null
                || draft == null
                || column >= draft.columns().size()) {
            setGraphic(null);
            return;
        }
        showing = true;
        OwnTable.Column each = draft.columns().get(column);
        String name = each.name().isEmpty() ? texts.get("importing.map.column", column + 1) : each.name();
        heading.setText(name.replace('\n', ' '));
        samples.setText(String.join(" · ", each.samples()).replace('\n', ' '));
        List<ColumnRole> roles = ColumnRole.of(draft.mapping().kind());
        if (!role.getItems().equals(roles)) {
            role.getItems().setAll(roles);
        }
        role.setValue(draft.mapping().columns().get(column));
        role.setAccessibleText(texts.get("importing.map.holds", name));
        setGraphic(row);
        showing = false;
    }

    private void chosen() {
        Integer column = getItem();
        ColumnRole wanted = role.getValue();
        if (!showing && column != null && wanted != null) {
            model.map(draft -> draft.with(column, wanted));
        }
    }
}
