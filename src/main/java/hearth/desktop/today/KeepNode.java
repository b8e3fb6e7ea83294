package hearth.desktop.today;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Panes;
import hearth.plan.Reason;
import hearth.plan.channel.Channel;
import hearth.plan.rhythm.Durations;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.Slot;
import hearth.text.Ago;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A rhythm to keep: done, skipped, or moved to another day. */
final class KeepNode implements TaskNode {

    private final Desk desk;
    private final Texts texts;
    private final TodayModel model;
    private final Task.Keep task;
    private final TaskRow row;

    KeepNode(Desk desk, TodayModel model, Task.Keep task) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.task = task;
        row = new TaskRow(
                task.open().rhythm().name() + ", " + detail(),
                tick(),
                words(),
                icon(Feather.SKIP_FORWARD, "today.keep.skip", () -> model.skip(task)),
                icon(Feather.CALENDAR, "today.keep.move", this::askDay));
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
        row.requestFocus();
    }

    @Override
    public boolean pressed(KeyCode key) {
        switch (key) {
            case D, SPACE -> model.done(task);
            case S -> model.skip(task);
            case M -> askDay();
            case ENTER -> desk.navigator().show(task.open().rhythm().id());
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {}

    private Node tick() {
        Button tick = icon(Feather.CHECK, "today.keep.done", () -> model.done(task));
        tick.getStyleClass().add("tick");
        return tick;
    }

    private Button icon(Feather icon, String key, Runnable action) {
        return Buttons.icon(icon, texts.get(key, task.open().rhythm().name()), action);
    }

    private Node words() {
        HBox head = Panes.row(Labels.of(task.open().rhythm().name(), "strong"));
        Slot slot = task.open().slot();
        if (slot.day().isBefore(desk.today())) {
            String late = texts.get("today.late", Ago.between(slot.day(), desk.today()));
            head.getChildren().add(Labels.pill(late, Mood.WARN, Feather.CLOCK));
        }
        VBox words = new VBox(2, head, Labels.of(detail(), "small", "muted"));
        int earlier = task.open().earlier().size();
        if (earlier > 0) {
            Node link = Buttons.link(texts.get("today.keep.skipEarlier", earlier), () -> model.skipEarlier(task));
            link.getStyleClass().add("small");
            words.getChildren().add(link);
        }
        words.setMinWidth(0);
        return words;
    }

    private String detail() {
        Rhythm rhythm = task.open().rhythm();
        List<String> parts = new ArrayList<>();
        if (rhythm.at() != null) {
            parts.add(texts.time(rhythm.at()));
        }
        if (rhythm.channel() != null) {
            parts.add(desk.plan().find(rhythm.channel()).map(Channel::name).orElse(""));
        }
        parts.add(texts.say(Durations.of(rhythm.minutes())));
        return String.join(" · ", parts);
    }

    private void askDay() {
        model.focusOn(task);
        DateField day = new DateField(texts);
        day.setValue(desk.today().plusDays(1));
        FormPane form = new FormPane(texts);
        form.add("movedTo", texts.get("today.keep.moveTo"), day);
        Runnable save = () -> save(form, day);
        VBox box = new VBox(
                12,
                form,
                Panes.row(
                        Panes.spacer(),
                        Buttons.plain(texts.get("today.cancel"), this::fold),
                        Buttons.primary(texts.get("today.keep.moveIt"), Feather.CALENDAR, save)));
        box.getStyleClass().add("touch-form");
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, save));
        row.unfold(box);
        day.requestFocus();
    }

    private void onKey(KeyEvent event, Runnable save) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            save.run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            fold();
        }
    }

    private void save(FormPane form, DateField field) {
        field.commit();
        LocalDate day = field.getValue();
        List<Reason> reasons =
                day == null ? List.of(Reason.of("movedTo", "today.refused.noDay")) : model.move(task, day);
        form.show(reasons);
        if (reasons.isEmpty()) {
            fold();
        }
    }

    private void fold() {
        row.fold();
        row.requestFocus();
    }
}
