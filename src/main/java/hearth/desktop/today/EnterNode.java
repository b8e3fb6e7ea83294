package hearth.desktop.today;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.plan.Reason;
import hearth.plan.scorecard.Kpi;
import hearth.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A number to enter: typed as the plan's locale writes numbers, saved with Enter. */
final class EnterNode implements TaskNode {

    private final Texts texts;
    private final TodayModel model;
    private final Task.Enter task;
    private final TextField value = new TextField();
    private final TaskRow row;

    EnterNode(Desk desk, TodayModel model, Task.Enter task) {
        this.texts = desk.texts();
        this.model = model;
        this.task = task;
        Kpi kpi = task.due().kpi();
        String says = texts.get("today.number.says", kpi.name(), model.period(task.due()));
        value.setPromptText(model.kpiTexts().unit(kpi));
        value.setAccessibleText(says);
        value.getStyleClass().add("number-entry");
        value.setOnAction(event -> save());
        row = new TaskRow(
                says,
                sign(),
                words(kpi),
                value,
                Buttons.icon(Feather.CHECK, texts.get("today.number.save", kpi.name()), this::save));
        row.setFocusTraversable(false);
    }

    @Override
    public Task task() {
        return task;
    }

    @Override
    public TaskRow row() {
        return row;
    }

    @Override
    public void focus() {
        value.requestFocus();
    }

    @Override
    public boolean pressed(KeyCode key) {
        return false;
    }

    @Override
    public void close() {}

    private void save() {
        List<Reason> reasons = model.enter(task, value.getText());
        if (reasons.isEmpty()) {
            row.fold();
            return;
        }
        String words =
                reasons.stream().map(reason -> texts.say(reason.message())).collect(Collectors.joining("\n"));
        Label reason = Labels.wrapped(words, "field-reason");
        reason.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        row.unfold(reason);
        value.setAccessibleHelp(words);
        value.requestFocus();
        value.selectAll();
    }

    private Node words(Kpi kpi) {
        VBox words =
                new VBox(2, Labels.of(kpi.name(), "strong"), Labels.of(model.period(task.due()), "small", "muted"));
        words.setMinWidth(0);
        return words;
    }

    private static Node sign() {
        Label sign = Labels.of("", "initials", "quiet");
        sign.setGraphic(Icons.of(Feather.BAR_CHART_2));
        return sign;
    }
}
