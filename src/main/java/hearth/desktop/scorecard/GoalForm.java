package hearth.desktop.scorecard;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Segmented;
import hearth.desktop.fx.SidePanel;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiChart;
import hearth.plan.scorecard.PathShape;
import hearth.plan.scorecard.Unit;
import hearth.text.KpiTexts;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The form of a goal: from where, to where, by when and on which way. */
final class GoalForm {

    private final Desk desk;
    private final Texts texts;
    private final PageModel model;
    private final Kpi kpi;
    private final @Nullable Goal before;
    private final Consumer<KpiChart> preview;
    private final Runnable close;
    private final FormPane form;
    private final TextField baseline;
    private final TextField target;
    private final DateField from;
    private final DateField by;
    private final Segmented<PathShape> shape;
    private final TextArea note;

    GoalForm(Desk desk, PageModel model, Kpi kpi, @Nullable Goal before, Consumer<KpiChart> preview, Runnable close) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.kpi = kpi;
        this.before = before;
        this.preview = preview;
        this.close = close;
        GoalDraft draft = before == null ? model.proposed(kpi) : model.draft(kpi, before);
        this.form = new FormPane(texts);
        this.baseline = new TextField(draft.baseline());
        this.target = new TextField(draft.target());
        this.from = new DateField(texts, draft.from());
        this.by = new DateField(texts, draft.by());
        this.shape = new Segmented<>(
                texts.get("scorecard.goal.shape"), List.of(PathShape.values()), one -> texts.name("scorecard", one));
        this.shape.set(draft.shape());
        this.note = new TextArea(draft.note());
        note.setPrefRowCount(3);
        note.setWrapText(true);
        target.setOnAction(event -> save());
        List.<ObservableValue<?>>of(
                        baseline.textProperty(),
                        target.textProperty(),
                        from.valueProperty(),
                        by.valueProperty(),
                        shape.valueProperty())
                .forEach(value -> value.subscribe(any -> preview()));
    }

    SidePanel panel(KpiTexts kpis) {
        form.add(
                new Field("baseline", worded("scorecard.goal.baseline", kpis), baseline),
                new Field("target", worded("scorecard.goal.target", kpis), target));
        form.add(
                new Field("from", texts.get("scorecard.goal.from"), from),
                new Field("by", texts.get("scorecard.goal.by"), by));
        Label how = Labels.wrapped("", "field-hint");
        shape.valueProperty().subscribe(one -> how.setText(texts.get("scorecard.shape." + one.name())));
        form.add("shape", texts.get("scorecard.goal.shape"), Panes.column(4, shape, how));
        form.add("note", texts.get("scorecard.note"), note);
        String title = texts.get(before == null ? "scorecard.goal.add" : "scorecard.goal.edit");
        return new SidePanel(texts, title, kpi.name(), close)
                .body(form)
                .foot(Buttons.plain(texts.get("scorecard.cancel"), close), saveButton())
                .whenLeft(form, this::save);
    }

    /** The first thing to type. */
    void focus() {
        Focus.on(baseline.getText().isEmpty() ? baseline : target);
    }

    private String worded(String key, KpiTexts kpis) {
        String name = texts.get(key);
        return kpi.unit() == Unit.NUMBER ? name : texts.get("scorecard.goal.in", name, kpis.unit(kpi));
    }

    private Button saveButton() {
        return Buttons.primary(texts.get("scorecard.goal.save"), Feather.CHECK, this::save);
    }

    private void preview() {
        model.preview(kpi, before, this::draft).ifPresent(preview);
    }

    private boolean save() {
        boolean took = form.submit(() -> model.save(kpi, before, draft()), desk::execute);
        if (took) {
            close.run();
        }
        return took;
    }

    private GoalDraft draft() {
        return new GoalDraft(
                baseline.getText(), target.getText(), from.day("from"), by.day("by"), shape.get(), note.getText());
    }
}
