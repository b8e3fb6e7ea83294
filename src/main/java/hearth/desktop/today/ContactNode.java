package hearth.desktop.today;

import hearth.desktop.forms.TouchForm;
import hearth.desktop.forms.TouchKinds;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.ScreenId;
import hearth.plan.care.CareRow;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.Person;
import hearth.text.Ago;
import hearth.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Somebody to be in touch with: three buttons or keys open the form of a touch in place. */
final class ContactNode implements TaskNode {

    private final Desk desk;
    private final Texts texts;
    private final TodayModel model;
    private final Task.Contact task;
    private final TaskRow row;
    private final Lifetime lifetime = new Lifetime();
    private @Nullable TouchForm form;

    ContactNode(Desk desk, TodayModel model, Task.Contact task) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.task = task;
        CareRow care = task.row();
        String says = care.person().name() + ", " + state(care) + ", " + detail(care);
        row = new TaskRow(
                says,
                sign(care),
                words(care),
                button(TouchKind.GIVEN),
                button(TouchKind.ASKED),
                button(TouchKind.LISTENED));
        lifetime.listen(model.form().open(), open -> showForm());
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
        if (form == null) {
            row.requestFocus();
        }
    }

    @Override
    public boolean pressed(KeyCode key) {
        switch (key) {
            case G, D, SPACE -> model.log(task, TouchKind.GIVEN);
            case A -> model.log(task, TouchKind.ASKED);
            case L -> model.log(task, TouchKind.LISTENED);
            case ENTER -> desk.navigator().show(ScreenId.CARE, task.row().id());
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        lifetime.close();
        release();
    }

    private void showForm() {
        release();
        boolean mine = model.form().people().get().equals(List.of(task.row().id()));
        if (model.form().open().get() && mine) {
            TouchForm opened = new TouchForm(model.form(), texts, row::requestFocus);
            form = opened;
            row.unfold(opened);
            opened.focus();
        } else {
            row.fold();
        }
    }

    private void release() {
        if (form != null) {
            form.release();
            form = null;
        }
    }

    private Node words(CareRow care) {
        Person person = care.person();
        Label name = Labels.of(person.name(), "strong");
        HBox head = new HBox(8, name, pill(care));
        VBox words = new VBox(2, head, Labels.of(detail(care), "small", "muted"));
        if (!person.nextStep().isBlank()) {
            Label step = Labels.wrapped(person.nextStep(), "small");
            step.setGraphic(Icons.of(Feather.CORNER_DOWN_RIGHT, "muted"));
            words.getChildren().add(step);
        }
        head.getStyleClass().add("row");
        words.setMinWidth(0);
        return words;
    }

    private String detail(CareRow care) {
        String last = care.last() == null
                ? texts.get("today.contact.never")
                : texts.get("today.contact.last", Ago.of(care.last(), desk.today()));
        return Stream.of(last, care.person().role(), care.person().company())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String state(CareRow care) {
        return care.overdueDays() > 0
                ? texts.get("today.late", Ago.between(care.due(), desk.today()))
                : texts.say(Ago.of(care.due(), desk.today()));
    }

    private Label pill(CareRow care) {
        return switch (care.state()) {
            case LOST -> Labels.pill(state(care), Mood.BAD, Feather.ALERT_TRIANGLE);
            case NEVER -> Labels.pill(state(care), Mood.ACCENT, Feather.SUNRISE);
            case DUE, FRESH -> Labels.pill(state(care), Mood.WARN, Feather.CLOCK);
        };
    }

    private static Node sign(CareRow care) {
        String initials = Stream.of(care.person().name().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .limit(2)
                .collect(Collectors.joining());
        return Labels.of(initials, "initials");
    }

    private Node button(TouchKind kind) {
        String says = texts.get(
                "today.contact.log",
                texts.name("care", kind),
                task.row().person().name());
        return Buttons.icon(TouchKinds.sign(kind), says, () -> model.log(task, kind));
    }
}
