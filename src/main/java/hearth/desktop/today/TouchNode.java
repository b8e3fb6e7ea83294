package hearth.desktop.today;

import hearth.desktop.forms.TouchForm;
import hearth.desktop.forms.TouchKinds;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.ScreenId;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.Person;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Somebody to be in touch with: three buttons or keys open the form of a touch in place. */
final class TouchNode implements TaskNode {

    /** How somebody stands in their line. */
    record Line(String says, Node sign, Node words) {}

    private final Desk desk;
    private final Texts texts;
    private final TodayModel model;
    private final Task task;
    private final Person person;
    private final TaskRow row;
    private final Lifetime lifetime = new Lifetime();
    private @Nullable TouchForm form;

    TouchNode(Desk desk, TodayModel model, Task task, Person person, Line line) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.task = task;
        this.person = person;
        row = new TaskRow(
                line.says(),
                line.sign(),
                line.words(),
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
            case G, D, SPACE -> log(TouchKind.GIVEN);
            case A -> log(TouchKind.ASKED);
            case L -> log(TouchKind.LISTENED);
            case ENTER -> open();
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

    private void log(TouchKind kind) {
        model.log(task, person.id(), kind);
    }

    private void open() {
        if (person.tier() == null) {
            desk.navigator().show(person.id());
        } else {
            desk.navigator().show(ScreenId.CARE, person.id());
        }
    }

    /** One person may stand in two lines, as due and with a birthday; the form opens in the one that has the focus. */
    private void showForm() {
        release();
        boolean mine = model.form().people().get().equals(List.of(person.id()))
                && task.key().equals(model.focus().get());
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

    private Node button(TouchKind kind) {
        String says = texts.get("today.contact.log", texts.name("care", kind), person.name());
        return Buttons.icon(TouchKinds.sign(kind), says, () -> log(kind));
    }
}
