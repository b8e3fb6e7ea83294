package hearth.desktop.forms;

import hearth.desktop.fx.Desk;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Reason;
import hearth.plan.care.Reciprocity;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchDraft;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.care.TouchLog;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A touch being logged or edited: opened with one key, saved with Enter. */
public final class TouchFormModel {

    private final Desk desk;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<PersonId>> people = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Reason>> reasons = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<TouchKind> kind = new SimpleObjectProperty<>(TouchKind.GIVEN);
    private final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ChannelId> channel = new SimpleObjectProperty<>();
    private final BooleanProperty real = new SimpleBooleanProperty(true);
    private final BooleanProperty paid = new SimpleBooleanProperty();
    private final StringProperty note = new SimpleStringProperty("");

    private @Nullable TouchId edited;
    private @Nullable TouchDraft begun;

    public TouchFormModel(Desk desk) {
        this.desk = desk;
    }

    /** Opens the form for a contact of today with these people; one that is open already only changes its kind. */
    public void log(List<PersonId> with, TouchKind newKind) {
        if (open.get() && edited == null && people.get().equals(with)) {
            kind.set(newKind);
        } else if (!with.isEmpty()) {
            begin(with, TouchDraft.real(newKind, desk.today()), null);
        }
    }

    /** Opens the form on a touch that is in the log. */
    public void edit(Touch touch) {
        begin(List.of(touch.person()), TouchDraft.of(touch), touch.id());
    }

    /** Closes the form and forgets what was typed. */
    public void cancel() {
        edited = null;
        reasons.set(List.of());
        open.set(false);
    }

    /**
     * Keeps what was typed before something else is shown: a note that was begun is logged, and can be undone.
     *
     * @return false when it was refused; the form stays open and says why
     */
    public boolean leave() {
        if (!open.get() || !isTyped()) {
            cancel();
            return true;
        }
        Message kept = Message.of("care.touch.kept");
        boolean logged = submit();
        if (logged) {
            desk.notices().done(kept);
        }
        return logged || !open.get();
    }

    /** Logs what was typed; true, and the form closes, when the plan accepted it. */
    public boolean submit() {
        LocalDate day = date.get();
        if (day == null) {
            reasons.set(List.of(Reason.of("date", "care.refused.noDate")));
            return false;
        }
        return command(typed(day)).map(this::execute).orElseGet(this::nobodyLeft);
    }

    /** Channels a contact can have happened on, in the plan's order. */
    public List<Channel> channels() {
        return desk.plan().all(Channel.class).stream()
                .filter(one -> !one.retired() || one.id().equals(channel.get()))
                .sorted(Comparator.comparingInt(Channel::order).thenComparing(Channel::name))
                .toList();
    }

    /** True while a touch that is in the log is being edited, false while a new one is logged. */
    public boolean isEditing() {
        return edited != null;
    }

    /** What speaks against asking whoever is chosen just now: too little was given to them before (practice P56). */
    public Optional<Message> caution() {
        if (kind.get() != TouchKind.ASKED || isEditing()) {
            return Optional.empty();
        }
        List<Reciprocity> early = people.get().stream()
                .map(person -> Reciprocity.of(desk.plan(), person, desk.today()))
                .filter(mutual -> mutual.missing() > 0)
                .toList();
        return early.stream()
                .findFirst()
                .map(first -> people.get().size() == 1
                        ? Message.of("care.rule.tooEarly", first.given(), first.least())
                        : Message.of("care.rule.tooEarlyMany", early.size(), first.least()));
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** With whom. */
    public ReadOnlyObjectProperty<List<PersonId>> people() {
        return people.getReadOnlyProperty();
    }

    /** What speaks against the last attempt to submit, each beside its field. */
    public ReadOnlyObjectProperty<List<Reason>> reasons() {
        return reasons.getReadOnlyProperty();
    }

    public ObjectProperty<TouchKind> kind() {
        return kind;
    }

    /** The day; null while what was typed is none. */
    public ObjectProperty<@Nullable LocalDate> date() {
        return date;
    }

    public ObjectProperty<@Nullable ChannelId> channel() {
        return channel;
    }

    public BooleanProperty real() {
        return real;
    }

    public BooleanProperty paid() {
        return paid;
    }

    public StringProperty note() {
        return note;
    }

    private void begin(List<PersonId> with, TouchDraft draft, @Nullable TouchId touch) {
        open.set(false);
        edited = touch;
        begun = draft;
        people.set(List.copyOf(with));
        kind.set(draft.kind());
        date.set(draft.date());
        channel.set(draft.channel());
        real.set(draft.real());
        paid.set(draft.paid());
        note.set(draft.note());
        reasons.set(List.of());
        open.set(true);
    }

    private TouchDraft typed(LocalDate day) {
        return new TouchDraft(day, kind.get(), channel.get(), real.get(), paid.get(), note.get());
    }

    /** A new touch is typed once it has a note; one in the log as soon as anything is different. */
    private boolean isTyped() {
        LocalDate day = date.get();
        return edited == null
                ? !note.get().isBlank()
                : day == null || !typed(day).equals(begun);
    }

    private Optional<Command> command(TouchDraft draft) {
        TouchLog log = new TouchLog(desk.today(), desk.ids());
        if (edited != null) {
            return desk.plan().find(edited).map(touch -> log.edit(desk.plan().get(touch.person()), touch, draft));
        }
        List<Person> standing = people.get().stream()
                .flatMap(id -> desk.plan().find(id).stream())
                .toList();
        return standing.isEmpty() ? Optional.empty() : Optional.of(log.log(standing, draft));
    }

    private boolean execute(Command command) {
        if (desk.execute(command) instanceof Decision.Rejected(List<Reason> against)) {
            reasons.set(against);
            return false;
        }
        cancel();
        return true;
    }

    // Undo or another gesture may have taken away what the form was opened for.
    private boolean nobodyLeft() {
        cancel();
        return false;
    }
}
