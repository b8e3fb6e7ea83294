package hearth.desktop.rhythm;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.plan.Command;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.rhythm.Slot;
import hearth.plan.rhythm.SlotState;
import hearth.session.Live;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The week in view: which card is selected, where it is being moved to, and what becomes of it. */
final class WeekModel implements AutoCloseable {

    /** A card taken up and not yet laid down. */
    record Move(Slot slot, LocalDate to) {}

    private final Desk desk;
    private final RhythmModel screen;
    private final Lifetime lifetime = new Lifetime();
    private final Live<WeekPage> live;
    private final ReadOnlyObjectWrapper<@Nullable WeekPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable SlotKey> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Move> move = new ReadOnlyObjectWrapper<>();
    private volatile LocalDate day;

    WeekModel(Desk desk, RhythmModel screen) {
        this.desk = desk;
        this.screen = screen;
        this.day = desk.today();
        this.live = lifetime.with(desk.live(plan -> WeekPage.of(plan, day, desk.today(plan))));
        lifetime.with(live.onValue(this::arrived));
    }

    /** The week; null until it has been computed for the first time. */
    ReadOnlyObjectProperty<@Nullable WeekPage> page() {
        return page.getReadOnlyProperty();
    }

    /** The selected card, or null. */
    ReadOnlyObjectProperty<@Nullable SlotKey> selected() {
        return selected.getReadOnlyProperty();
    }

    /** The card that is on its way to another day, or null. */
    ReadOnlyObjectProperty<@Nullable Move> move() {
        return move.getReadOnlyProperty();
    }

    /** The selected card when it is in view. */
    Optional<WeekPage.Card> card() {
        return card(selected.get());
    }

    /** Brings the week of a day into view. */
    void show(LocalDate newDay) {
        day = newDay;
        WeekPage shown = page.get();
        if (shown == null || !shown.week().days().contains(newDay)) {
            live.refresh();
        }
    }

    void refresh() {
        live.refresh();
    }

    void select(SlotKey key) {
        leave();
        selected.set(key);
        card(key).ifPresent(card -> screen.show(card.slot().day()));
    }

    /** To the right or left by days: the card while it is being moved, otherwise what is in view. */
    void step(int days) {
        Move moving = move.get();
        if (moving == null) {
            screen.show(day.plusDays(days));
            selected.set(first());
        } else {
            move.set(new Move(moving.slot(), moving.to().plusDays(days)));
            screen.show(moving.to().plusDays(days));
        }
    }

    /** Up or down among the cards of the day. */
    void walk(int by) {
        List<SlotKey> keys = keys();
        if (!keys.isEmpty()) {
            int at = keys.indexOf(selected.get());
            select(keys.get(Math.clamp(at < 0 ? 0L : at + by, 0, keys.size() - 1)));
        }
    }

    /** Ticks the selected card off, or takes that back. */
    void done() {
        change(slot -> slot.state() == SlotState.DONE ? slot.reopen() : slot.done(fresh()));
    }

    /** Leaves the selected card out this once, or takes that back. */
    void skip() {
        change(slot -> slot.state() == SlotState.SKIPPED ? slot.reopen() : slot.skip(fresh()));
    }

    /** Moves the selected card to another day. */
    void moveTo(LocalDate to) {
        change(slot -> slot.move(to, fresh()));
        screen.show(to);
    }

    /** Takes the selected card up; {@link #step} carries it, {@link #drop} lays it down. */
    void lift() {
        card().ifPresent(card -> move.set(new Move(card.slot(), card.slot().day())));
    }

    void drop() {
        Move moving = move.get();
        leave();
        if (moving != null && !moving.to().equals(moving.slot().day())) {
            desk.execute(moving.slot().move(moving.to(), fresh()));
        }
    }

    /** Lays the card back where it was. */
    void leave() {
        move.set(null);
    }

    /** Lays a lifted card down; otherwise opens the rhythm of the selected one. */
    void enter() {
        if (move.get() == null) {
            edit();
        } else {
            drop();
        }
    }

    /** Opens the rhythm of the selected card. */
    void edit() {
        SlotKey key = selected.get();
        if (key != null) {
            screen.edit(key.rhythm());
        }
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private OccurrenceId fresh() {
        return new OccurrenceId(desk.ids().next());
    }

    private void change(Function<Slot, Command> command) {
        leave();
        card().ifPresent(card -> desk.execute(command.apply(card.slot())));
    }

    private void arrived(WeekPage newPage) {
        page.set(newPage);
        if (selected.get() == null) {
            selected.set(first());
        }
    }

    private @Nullable SlotKey first() {
        List<SlotKey> keys = keys();
        return keys.isEmpty() ? null : keys.getFirst();
    }

    /** The cards of the day in view. */
    private List<SlotKey> keys() {
        return cards().stream()
                .filter(card -> card.slot().day().equals(day))
                .map(WeekPage.Card::key)
                .toList();
    }

    private Optional<WeekPage.Card> card(@Nullable SlotKey key) {
        return cards().stream().filter(card -> card.key().equals(key)).findFirst();
    }

    private List<WeekPage.Card> cards() {
        WeekPage shown = page.get();
        return shown == null ? List.of() : shown.cards();
    }
}
