package hearth.desktop.shell;

import hearth.desktop.fx.Desk;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.care.TouchDraft;
import hearth.plan.care.TouchKind;
import hearth.plan.care.TouchLog;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A real contact of today, to be logged with one person or many from wherever one is. */
final class TouchModel {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Person>> people = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * A touch with these people, to begin with.
     *
     * @param with whoever is selected on the screen; none when nobody is
     */
    TouchModel(Desk desk, List<PersonId> with) {
        this.desk = desk;
        with.forEach(this::add);
    }

    /** With whom, in the order of choosing. */
    ReadOnlyObjectProperty<List<Person>> people() {
        return people.getReadOnlyProperty();
    }

    /** Adds somebody; whoever is there already stays once. */
    void add(PersonId id) {
        desk.plan().find(id).filter(person -> !people.get().contains(person)).ifPresent(person -> {
            List<Person> more = new ArrayList<>(people.get());
            more.add(person);
            people.set(List.copyOf(more));
        });
    }

    void remove(Person person) {
        people.set(people.get().stream().filter(each -> !each.equals(person)).toList());
    }

    void removeLast() {
        if (!people.get().isEmpty()) {
            remove(people.get().getLast());
        }
    }

    /** Logs it and says so, with a way back; false while there is nobody to log it with or the plan refuses. */
    boolean log(TouchKind kind, String note) {
        if (people.get().isEmpty()) {
            return false;
        }
        TouchDraft draft = new TouchDraft(desk.today(), kind, null, true, false, note.strip());
        Decision decision = desk.execute(new TouchLog(desk.today(), desk.ids()).log(people.get(), draft));
        if (decision instanceof Decision.Rejected(var reasons)) {
            reasons.stream().findFirst().ifPresent(reason -> desk.notices().tell(reason.message()));
            return false;
        }
        desk.notices().done(said(kind));
        return true;
    }

    private Message said(TouchKind kind) {
        Message what = Message.of("care.TouchKind." + kind.name());
        return people.get().size() == 1
                ? Message.of("shell.touch.done", what, people.get().getFirst().name())
                : Message.of("shell.touch.doneMany", what, people.get().size());
    }
}
