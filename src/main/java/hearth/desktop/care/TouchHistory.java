package hearth.desktop.care;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Everything noted of one person, newest first; the older part unfolds when asked for. */
final class TouchHistory extends VBox {

    private static final int SHOWN_AT_FIRST = 8;

    private final CareModel model;
    private final Texts texts;
    private final List<TouchRow> made = new ArrayList<>();
    private final VBox rows = new VBox();
    private final Label none;
    private final Hyperlink all;
    private List<Touch> touches = List.of();
    private boolean unfolded;

    TouchHistory(CareModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        none = Labels.wrapped(texts.get("care.history.none"), "muted");
        all = Buttons.link("", this::unfold);
        getStyleClass().add("touch-history");
        rows.getStyleClass().add("touch-history");
        getChildren().addAll(rows, none, all);
    }

    /** Shows the touches of a person, folded again when it is another one than before. */
    void show(Plan plan, List<Touch> newest, boolean another) {
        touches = newest;
        unfolded = unfolded && !another;
        int shown = unfolded ? touches.size() : Math.min(touches.size(), SHOWN_AT_FIRST);
        for (int i = 0; i < shown; i++) {
            row(i).show(plan, touches.get(i));
        }
        for (int i = 0; i < made.size(); i++) {
            Panes.shown(made.get(i), i < shown);
        }
        Panes.shown(none, touches.isEmpty());
        Panes.shown(all, touches.size() > shown);
        all.setText(texts.get("care.history.all", touches.size()));
    }

    private TouchRow row(int number) {
        if (number == made.size()) {
            TouchRow row = new TouchRow(model, texts);
            made.add(row);
            rows.getChildren().add(row);
        }
        return made.get(number);
    }

    private void unfold() {
        unfolded = true;
        show(model.plan(), touches, false);
    }
}
