package hearth.desktop.backups;

import hearth.desktop.fx.Columns;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.landscape.Person;
import hearth.plan.scorecard.Kpi;
import hearth.storage.salvage.Lost;
import hearth.storage.salvage.Recovered;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What can still be read of a damaged file, and what cannot, thing by thing. */
final class RemainsView extends VBox {

    private final Texts texts;
    private final Label words = Labels.wrapped("");
    private final TableView<Lost> lost = new TableView<>();

    RemainsView(Texts texts) {
        super(Space.S);
        this.texts = texts;
        lost.getStyleClass().addAll("dense", "lost-table");
        lost.setAccessibleText(texts.get("backups.lost.table"));
        lost.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        lost.getColumns().setAll(List.of(kind(), which(), why()));
        getChildren().setAll(Labels.of(texts.get("backups.remains.title"), "section-title"), words, lost);
    }

    void show(Remains remains) {
        Panes.shown(this, !(remains instanceof Remains.Unasked));
        words.setText(
                switch (remains) {
                    case Remains.Unasked unasked -> "";
                    case Remains.Looking looking -> texts.get("backups.looking");
                    case Remains.Nothing nothing -> texts.get("backups.remains.nothing");
                    case Remains.Legible(Recovered recovered) -> readable(recovered);
                });
        List<Lost> gone = remains instanceof Remains.Legible(Recovered recovered) ? recovered.lost() : List.of();
        lost.getItems().setAll(gone);
        Panes.shown(lost, !gone.isEmpty());
    }

    private String readable(Recovered recovered) {
        Plan plan = recovered.plan();
        String holds = texts.get(
                "backups.holds",
                plan.all(Person.class).size(),
                plan.all(Touch.class).size(),
                plan.all(Kpi.class).size());
        return texts.get("backups.remains.readable", holds, recovered.lost().size());
    }

    private TableColumn<Lost, String> kind() {
        TableColumn<Lost, String> column =
                Columns.text(texts.get("backups.since.kind"), each -> texts.get("shell.kind." + each.kind()));
        column.setMinWidth(120);
        column.setMaxWidth(160);
        return column;
    }

    private TableColumn<Lost, String> which() {
        TableColumn<Lost, String> column = Columns.text(
                texts.get("backups.since.name"),
                each -> each.id().equals("*") ? texts.get("backups.lost.all") : each.id());
        column.setMinWidth(140);
        return column;
    }

    private TableColumn<Lost, String> why() {
        TableColumn<Lost, String> column =
                Columns.text(texts.get("backups.column.why"), each -> texts.say(each.reason()));
        column.setPrefWidth(420);
        return column;
    }
}
