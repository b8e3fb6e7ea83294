package hearth.desktop.shell;

import hearth.desktop.fx.Desk;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Together;
import hearth.plan.care.Tending;
import hearth.plan.care.TouchDraft;
import hearth.plan.care.TouchKind;
import hearth.plan.care.TouchLog;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A real contact, of today unless another day is said, to be logged with one person or many from wherever one is. */
final class TouchModel {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Person>> people = new ReadOnlyObjectWrapper<>(List.of());

    private final ObjectProperty<@Nullable LocalDate> day;

    /**
     * A touch with these people, to begin with.
     *
     * @param with whoever is selected on the screen; none when nobody is
     */
    TouchModel(Desk desk, List<PersonId> with) {
        this.desk = desk;
        this.day = new SimpleObjectProperty<>(desk.today());
        with.forEach(this::add);
    }

    /** With whom, in the order of choosing. */
    ReadOnlyObjectProperty<List<Person>> people() {
        return people.getReadOnlyProperty();
    }

    /** When it was; null while what was typed is no day. */
    ObjectProperty<@Nullable LocalDate> day() {
        return day;
    }

    /** It was the day before today. */
    void yesterday() {
        day.set(desk.today().minusDays(1));
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

    /** Logs it and says so, with a way back; false while there is nobody to log it with, no day, or the plan refuses. */
    boolean log(TouchKind kind, String note) {
        LocalDate on = day.get();
        if (on == null) {
            desk.notices().tell(Message.of("care.refused.noDate"));
        }
        return on != null && !people.get().isEmpty() && log(new TouchDraft(on, kind, null, true, false, note.strip()));
    }

    private boolean log(TouchDraft draft) {
        Decision decision = desk.execute(new TouchLog(desk.today(), desk.ids()).log(people.get(), draft));
        if (decision instanceof Decision.Rejected(var reasons)) {
            reasons.stream().findFirst().ifPresent(reason -> desk.notices().tell(reason.message()));
            return false;
        }
        tell(said(draft.kind()));
        return true;
    }

    /** Whoever one is in touch with and does not tend yet may belong among the first hundred. */
    private void tell(Message said) {
        List<Person> untended =
                people.get().stream().filter(person -> person.tier() == null).toList();
        switch (untended.size()) {
            case 0 -> desk.notices().done(said);
            case 1 ->
                desk.notices()
                        .offer(
                                said,
                                Message.of(
                                        "shell.touch.tend", untended.getFirst().name()),
                                () -> tend(untended));
            default ->
                desk.notices().offer(said, Message.of("shell.touch.tendMany", untended.size()), () -> tend(untended));
        }
    }

    private void tend(List<Person> people) {
        List<Command> each = people.stream()
                .flatMap(person -> desk.plan().find(person.id()).stream())
                .map(person -> Tending.tend(person, CareTier.WIDER))
                .toList();
        Message name = people.size() == 1
                ? Message.of(
                        "care.command.tend",
                        people.getFirst().name(),
                        Message.of("care.CareTier." + CareTier.WIDER.name()))
                : Message.of("care.command.batch", people.size());
        if (desk.execute(new Together(name, each)) instanceof Decision.Accepted) {
            desk.notices()
                    .done(Message.of(
                            "shell.touch.tended", each.size(), people.getFirst().name()));
        }
    }

    private Message said(TouchKind kind) {
        Message what = Message.of("care.TouchKind." + kind.name());
        return people.get().size() == 1
                ? Message.of("shell.touch.done", what, people.get().getFirst().name())
                : Message.of("shell.touch.doneMany", what, people.get().size());
    }
}
