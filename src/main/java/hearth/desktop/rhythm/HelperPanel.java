package hearth.desktop.rhythm;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SidePanel;
import hearth.desktop.fx.Space;
import hearth.plan.DateRange;
import hearth.plan.Refused;
import hearth.text.Texts;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The form of a helper: hours a week and days off. */
final class HelperPanel {

    private final Texts texts;
    private final HelperDraft draft;
    private final FormPane form;
    private final VBox vacations = new VBox(Space.XS);

    private HelperPanel(Texts texts, HelperDraft draft) {
        this.texts = texts;
        this.draft = draft;
        this.form = new FormPane(texts);
    }

    static SidePanel of(Desk desk, RhythmModel model, HelperDraft draft) {
        return new HelperPanel(desk.texts(), draft).panel(model);
    }

    private SidePanel panel(RhythmModel model) {
        TextField name = Inputs.text(draft.name);
        form.add("name", texts.get("rhythm.helper.name"), name);
        form.add("weeklyMinutes", texts.get("rhythm.helper.hours"), Inputs.text(draft.hours))
                .hint(texts.get("rhythm.helper.hoursHint"));
        form.add("daysOff", texts.get("rhythm.helper.daysOff"), new VBox(Space.S, vacations, entry()));
        draft.daysOff.addListener((ListChangeListener<DateRange>) change -> show());
        show();
        String title = texts.get(draft.isNew() ? "rhythm.helper.new" : "rhythm.helper.edit");
        return Panel.of(texts, model, draft, title, form, name);
    }

    private Node entry() {
        HBox entry = Panes.row(
                Inputs.date(texts, draft.offFrom),
                Labels.of("–"),
                Inputs.date(texts, draft.offTo),
                Buttons.icon(Feather.PLUS, texts.get("rhythm.helper.addDaysOff"), this::add));
        entry.getChildren().forEach(node -> HBox.setHgrow(node, Priority.SOMETIMES));
        return entry;
    }

    private void add() {
        try {
            form.clear();
            draft.addDaysOff();
        } catch (Refused refused) {
            form.show(List.of(refused.reason()));
        }
    }

    private void show() {
        vacations
                .getChildren()
                .setAll(draft.daysOff.stream().map(this::vacation).toList());
    }

    private Node vacation(DateRange days) {
        String words = texts.get(
                "rhythm.days", texts.dayOfYear(days.start()), days.end().minusDays(1));
        return Panes.row(
                Labels.of(words),
                Panes.spacer(),
                Buttons.icon(
                        Feather.X, texts.get("rhythm.helper.removeDaysOff", words), () -> draft.daysOff.remove(days)));
    }
}
