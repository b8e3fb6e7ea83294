package hearth.desktop.fx;

import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Reason;
import hearth.plan.Refused;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Fields that edit a draft and submit one command; what is refused is said beside its field. */
public final class FormPane extends VBox {

    private final Texts texts;
    private final List<Field> fields = new ArrayList<>();
    private final Label general = Labels.wrapped("", "form-reason");
    private List<Object> begun = List.of();

    public FormPane(Texts texts) {
        this.texts = texts;
        getStyleClass().add("form");
        general.setMaxWidth(Double.MAX_VALUE);
        sceneProperty().subscribe((before, now) -> begin(before, now));
    }

    /** Adds a field below the others. */
    public Field add(String name, String label, Node control) {
        Field field = new Field(name, label, control);
        add(field);
        return field;
    }

    /** Adds fields side by side, each with an equal share of the width. */
    public void add(Field... row) {
        fields.addAll(List.of(row));
        getChildren().add(row.length == 1 ? row[0] : Panes.equal(Space.M, row));
    }

    /**
     * Makes a command from the draft and carries it out.
     *
     * @param draft may throw {@link Refused}, which is shown like a rejection
     * @param execute usually {@code desk::execute}
     * @return true when it was accepted
     */
    public boolean submit(Supplier<? extends Command> draft, Function<Command, Decision> execute) {
        clear();
        try {
            return took(execute.apply(draft.get()));
        } catch (Refused refused) {
            show(List.of(refused.reason()));
            return false;
        }
    }

    /** Adds fields side by side, each as wide as it wants to be; the last one takes what is left. */
    public void addNaturally(Field... row) {
        fields.addAll(List.of(row));
        HBox.setHgrow(row[row.length - 1], Priority.ALWAYS);
        getChildren().add(new HBox(Space.M, row));
    }

    /** Gives the keyboard to the first field. */
    public void focusFirst() {
        fields.stream()
                .flatMap(field -> field.getChildren().stream())
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Focus::on);
    }

    /** True when something else stands in the fields than when they first came into sight. */
    public boolean isTouched() {
        return !begun.isEmpty() && !Typed.in(this).equals(begun);
    }

    /** Says each reason beside its field, and those without a field above all. */
    public void show(List<Reason> reasons) {
        clear();
        reasons.forEach(this::show);
        reasons.stream().flatMap(r -> field(r).stream()).findFirst().ifPresent(FormPane::focus);
    }

    /** Takes back what {@link #show} said. */
    public void clear() {
        fields.forEach(Field::clear);
        getChildren().remove(general);
        general.setText("");
    }

    private void begin(@Nullable Scene before, @Nullable Scene now) {
        if (before == null && now != null && begun.isEmpty()) {
            begun = Typed.in(this);
        }
    }

    private boolean took(Decision decision) {
        if (decision instanceof Decision.Rejected(List<Reason> reasons)) {
            show(reasons);
            return false;
        }
        return true;
    }

    private void show(Reason reason) {
        String words = texts.say(reason.message());
        field(reason).ifPresentOrElse(field -> field.say(words), () -> sayAbove(words));
    }

    private void sayAbove(String words) {
        general.setText(general.getText().isEmpty() ? words : general.getText() + "\n" + words);
        if (!getChildren().contains(general)) {
            getChildren().addFirst(general);
        }
    }

    private Optional<Field> field(Reason reason) {
        return fields.stream()
                .filter(field -> field.name().equals(reason.field()))
                .findFirst();
    }

    private static void focus(Field field) {
        field.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
