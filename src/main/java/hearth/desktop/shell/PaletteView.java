package hearth.desktop.shell;

import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SearchField;
import hearth.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A field and, below it, what fits: arrows choose, Enter takes. */
final class PaletteView extends VBox {

    private final PaletteModel model;
    private final Texts texts;
    private final Runnable close;
    private final SearchField field;

    PaletteView(PaletteModel model, Texts texts, String prompt, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        this.field = new SearchField(prompt);
        getStyleClass().add("palette");
        HitList hits = new HitList(model, field, texts, this::take);
        hits.setCellFactory(list -> new HitCell());
        getChildren().addAll(field, hits);
    }

    void focusField() {
        field.requestFocus();
    }

    private void take(Hit hit) {
        close.run();
        model.choose(hit);
    }

    private final class HitCell extends ListCell<Hit> {
        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty || hit == null ? null : row(hit));
        }

        private HBox row(Hit hit) {
            return switch (hit) {
                case Hit.Doing(Act act) -> row(act.icon(), act.name(), Labels.of(act.keyWords(), "key-words"));
                case Hit.Thing(Named named) ->
                    row(icon(named), named.name(), Labels.of(texts.get("shell.kind." + named.kind()), "caption"));
            };
        }

        private HBox row(Feather icon, String name, Label right) {
            setAccessibleText(name + ", " + right.getText());
            return Panes.row(Icons.of(icon, "muted"), Labels.of(name), Panes.spacer(), right);
        }

        private static Feather icon(Named named) {
            return switch (named.kind()) {
                case "people", "helpers" -> Feather.USER;
                case "segments", "communities" -> Feather.USERS;
                case "channels" -> Feather.RADIO;
                case "rhythms" -> Feather.REPEAT;
                case "strengths" -> Feather.AWARD;
                case "crossovers" -> Feather.SHUFFLE;
                case "peaks" -> Feather.TRENDING_UP;
                default -> Feather.BAR_CHART_2;
            };
        }
    }
}
