package hearth.desktop.shell;

import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SearchField;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
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
    private final ListView<Hit> hits = new ListView<>();

    PaletteView(PaletteModel model, Texts texts, String prompt, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        this.field = new SearchField(prompt);
        getStyleClass().add("palette");
        hits.getStyleClass().add("plain");
        hits.setFocusTraversable(false);
        hits.setAccessibleText(texts.get("shell.palette.hits"));
        hits.setPlaceholder(Labels.muted(texts.get("shell.palette.nothing")));
        hits.setCellFactory(list -> new HitCell());
        hits.setOnMouseClicked(event -> take());
        field.textProperty().subscribe(model::query);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(field, hits);
        model.onHits(this::show);
        model.query("");
    }

    void focusField() {
        field.requestFocus();
    }

    private void show(List<Hit> found) {
        hits.getItems().setAll(found);
        hits.getSelectionModel().selectFirst();
        hits.scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(event, 1);
            case UP -> step(event, -1);
            case PAGE_DOWN -> step(event, 8);
            case PAGE_UP -> step(event, -8);
            case ENTER -> {
                event.consume();
                model.whenFound(this::take);
            }
            default -> {}
        }
    }

    private void step(KeyEvent event, int by) {
        event.consume();
        int last = hits.getItems().size() - 1;
        int next = Math.clamp(hits.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        hits.getSelectionModel().select(next);
        hits.scrollTo(Math.max(0, next - 4));
    }

    private void take() {
        Hit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            close.run();
            model.choose(hit);
        }
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
