package hearth.desktop.forms;

import hearth.desktop.fx.Desk;
import hearth.plan.Command;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.Together;
import java.util.List;
import javafx.scene.Node;

/**
 * Edits one thing that stands in the plan: a draft in fields, one command when it is saved. What happens to the thing
 * meanwhile is shown as long as nothing was typed, and never overwritten where no field is for it.
 */
final class EntityForm<E extends Entity> {

    private final Desk desk;
    private final EntityId<E> id;
    private final Fields<E> fields;
    private E shown;

    EntityForm(Desk desk, EntityId<E> id, Fields<E> fields) {
        this.desk = desk;
        this.id = id;
        this.fields = fields;
        this.shown = desk.plan().get(id);
        fields.show(shown);
    }

    Node node() {
        return fields.pane();
    }

    void focus() {
        fields.pane().focusFirst();
    }

    /** True when something was typed that is not saved. */
    boolean isDirty() {
        try {
            return !fields.read(shown).equals(shown);
        } catch (Refused refused) {
            return true;
        }
    }

    /** Saves what was typed; false when it was refused, which is said beside the field. */
    boolean save() {
        boolean saved = fields.pane().submit(this::command, desk::execute);
        if (saved) {
            show();
        }
        return saved;
    }

    /** Saves what was typed together with a change that belongs to it, as one gesture; refused by either, nothing is saved. */
    boolean save(Command besides) {
        boolean saved = fields.pane().submit(() -> with(besides), desk::execute);
        if (saved) {
            show();
        }
        return saved;
    }

    /** The plan has moved on. */
    void refresh() {
        if (desk.plan().has(id) && !isDirty()) {
            show();
        }
    }

    private void show() {
        E now = desk.plan().get(id);
        if (!now.equals(shown)) {
            shown = now;
            fields.show(now);
        }
    }

    private Command with(Command besides) {
        Put own = command();
        return new Together(own.name(), List.of(own, besides));
    }

    private Put command() {
        E after = fields.read(desk.plan().get(id));
        return new Put(Message.of("landscape.do.edit", after.label()), after);
    }
}
