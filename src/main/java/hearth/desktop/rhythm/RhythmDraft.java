package hearth.desktop.rhythm;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Entry;
import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.Money;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.Remove;
import hearth.plan.channel.ChannelId;
import hearth.plan.landscape.SegmentId;
import hearth.plan.rhythm.HelperId;
import hearth.plan.rhythm.Manner;
import hearth.plan.rhythm.Recurrence;
import hearth.plan.rhythm.RecurrenceWords;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.plan.rhythm.RhythmSplit;
import hearth.plan.rhythm.RuleForm;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A rhythm while it is being edited. */
final class RhythmDraft implements Draft {

    /** Which days a change of an existing rhythm is for. */
    enum Extent {
        ALL,
        FROM_TODAY
    }

    /**
     * What the recurrence comes to.
     *
     * @param words the recurrence, or why there is none
     * @param next the first days from today on
     */
    record Preview(Message words, List<LocalDate> next, boolean sound) {}

    private static final int PREVIEWED = 5;

    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<@Nullable ChannelId> channel = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable SegmentId> segment = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable HelperId> owner = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> start = new SimpleObjectProperty<>();
    final StringProperty at = new SimpleStringProperty("");
    final ObservableList<LocalDate> except = FXCollections.observableArrayList();
    final StringProperty minutes = new SimpleStringProperty("30");
    final ObjectProperty<Manner> manner = new SimpleObjectProperty<>(Manner.SPEAKING);
    final BooleanProperty paid = new SimpleBooleanProperty();
    final StringProperty cost = new SimpleStringProperty("");
    final BooleanProperty paused = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable RhythmId> successor = new SimpleObjectProperty<>();
    final StringProperty note = new SimpleStringProperty("");
    final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(Extent.ALL);
    final RuleDraft rule;

    private final Desk desk;
    private final RhythmId id;
    private final int order;
    private final @Nullable Rhythm before;

    private RhythmDraft(Desk desk, RhythmId id, int order, @Nullable Rhythm before, RuleDraft rule) {
        this.desk = desk;
        this.id = id;
        this.order = order;
        this.before = before;
        this.rule = rule;
    }

    /** A weekly rhythm that begins on {@code day}, last in the list. */
    static RhythmDraft fresh(Desk desk, LocalDate day) {
        int order = desk.plan().all(Rhythm.class).stream()
                        .mapToInt(Rhythm::order)
                        .max()
                        .orElse(-1)
                + 1;
        RuleDraft rule = new RuleDraft(RuleForm.weekly().rule(), day);
        RhythmDraft draft = new RhythmDraft(desk, new RhythmId(desk.ids().next()), order, null, rule);
        draft.start.set(day);
        return draft;
    }

    static RhythmDraft of(Desk desk, Rhythm rhythm) {
        RuleDraft rule = new RuleDraft(rhythm.rule(), rhythm.start());
        RhythmDraft draft = new RhythmDraft(desk, rhythm.id(), rhythm.order(), rhythm, rule);
        draft.take(rhythm);
        return draft;
    }

    @Override
    public RhythmId id() {
        return id;
    }

    @Override
    public boolean isNew() {
        return before == null;
    }

    @Override
    public Command command() {
        Rhythm rhythm = rhythm();
        Rhythm old = before;
        if (old == null) {
            return new Put(Message.of("rhythm.command.add", rhythm.name()), rhythm);
        }
        Message change = Message.of("rhythm.command.change", rhythm.name());
        return extent.get() == Extent.ALL
                ? new Put(change, rhythm)
                : RhythmSplit.of(
                        change,
                        old,
                        rhythm,
                        desk.today(),
                        new RhythmId(desk.ids().next()));
    }

    @Override
    public Command removal() {
        return new Remove(Message.of("rhythm.command.remove", name.get()), List.of(id));
    }

    /** The recurrence in words with the days that come next, or what is wrong with it. */
    Preview preview() {
        try {
            LocalDate first = first();
            String text = rule.text();
            List<LocalDate> next = Recurrence.of(text, first, except)
                    .from(desk.today())
                    .limit(PREVIEWED)
                    .toList();
            return new Preview(RecurrenceWords.of(text, first, time()), next, true);
        } catch (Refused refused) {
            return new Preview(refused.reason().message(), List.of(), false);
        }
    }

    private Rhythm rhythm() {
        return new Rhythm(
                id,
                name.get().strip(),
                channel.get(),
                segment.get(),
                owner.get(),
                rule.text(),
                first(),
                time(),
                new ArrayList<>(except),
                Entry.whole("minutes", minutes.get()),
                manner(),
                paid.get(),
                money(),
                paused.get(),
                successor.get(),
                note.get().strip(),
                order);
    }

    /** That it speaks is noted only where somebody said so before: nothing else would change by it. */
    private @Nullable Manner manner() {
        boolean said = before != null && before.manner() != null;
        return said || manner.get() == Manner.LISTENING ? manner.get() : null;
    }

    private LocalDate first() {
        LocalDate first = start.get();
        if (first == null) {
            throw new Refused("start", Message.of("rhythm.refused.noDate"));
        }
        return first;
    }

    private @Nullable LocalTime time() {
        return TimeEntry.read("at", at.get()).orElse(null);
    }

    private @Nullable Money money() {
        return cost.get().isBlank()
                ? null
                : Entry.money(
                        "cost",
                        cost.get(),
                        desk.plan().settings().currency(),
                        desk.texts().locale());
    }

    private void take(Rhythm rhythm) {
        name.set(rhythm.name());
        channel.set(rhythm.channel());
        segment.set(rhythm.segment());
        owner.set(rhythm.owner());
        start.set(rhythm.start());
        at.set(rhythm.at() == null ? "" : rhythm.at().toString());
        except.setAll(rhythm.except());
        minutes.set(Integer.toString(rhythm.minutes()));
        manner.set(rhythm.listens() ? Manner.LISTENING : Manner.SPEAKING);
        paid.set(rhythm.paid());
        Money money = rhythm.cost();
        cost.set(money == null ? "" : desk.texts().number(money.amount().doubleValue(), 2));
        paused.set(rhythm.paused());
        successor.set(rhythm.successor());
        note.set(rhythm.note());
    }
}
