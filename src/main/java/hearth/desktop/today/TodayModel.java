package hearth.desktop.today;

import hearth.desktop.forms.KpiNumber;
import hearth.desktop.forms.TouchFormModel;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Reason;
import hearth.plan.Refused;
import hearth.plan.care.CareRow;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.PersonId;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.NumberLog;
import hearth.plan.today.DueNumber;
import hearth.plan.today.Today;
import hearth.session.Live;
import hearth.text.KpiTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** What the Today screen shows and what can be done there. */
final class TodayModel implements AutoCloseable {

    /** How many of those who wait are unfolded; the Care screen has all. */
    private static final int UNFOLDED = 20;

    /** How many days that matter are shown before the others are asked for. */
    private static final int FIRST_DATES = 4;

    private final Desk desk;
    private final Lifetime lifetime = new Lifetime();
    private final Live<Today> live;
    private final TouchFormModel form;
    private final KpiTexts kpiTexts;
    private final KpiNumber numbers;
    private final ReadOnlyObjectWrapper<@Nullable Today> today = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> focus = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final BooleanProperty allDates = new SimpleBooleanProperty();

    TodayModel(Desk desk) {
        this.desk = desk;
        String currency = desk.plan().settings().currency();
        form = new TouchFormModel(desk);
        kpiTexts = new KpiTexts(desk.texts(), currency);
        numbers = new KpiNumber(desk.texts(), currency);
        live = lifetime.with(desk.live(plan -> Today.of(plan, desk.today(plan))));
        lifetime.with(live.onValue(this::arrived));
    }

    /** The day's work, or null until it has been computed for the first time. */
    ReadOnlyObjectProperty<@Nullable Today> today() {
        return today.getReadOnlyProperty();
    }

    /** Key of the task that has the focus; null before anything has. */
    ReadOnlyObjectProperty<@Nullable String> focus() {
        return focus.getReadOnlyProperty();
    }

    /** True while those who wait are shown as well. */
    BooleanProperty unfolded() {
        return unfolded;
    }

    /** True while all days that matter are shown, not the nearest alone. */
    BooleanProperty allDates() {
        return allDates;
    }

    /** How many days that matter are not shown. */
    int moreDates() {
        Today day = today.get();
        return day == null || allDates.get() ? 0 : Math.max(0, day.dates().size() - FIRST_DATES);
    }

    TouchFormModel form() {
        return form;
    }

    KpiTexts kpiTexts() {
        return kpiTexts;
    }

    /** Contacts, rhythms, numbers and days that matter, top to bottom. */
    List<Task> tasks() {
        Today day = today.get();
        return day == null ? List.of() : tasks(day).toList();
    }

    /** Those to be in touch with who are shown. */
    List<CareRow> people() {
        Today day = today.get();
        return day == null ? List.of() : people(day).toList();
    }

    void focusOn(Task task) {
        if (!task.key().equals(focus.get()) && form.leave()) {
            focus.set(task.key());
        }
    }

    /** Goes {@code step} tasks further down; stays at the ends. */
    void move(int step) {
        List<Task> all = tasks();
        if (!all.isEmpty()) {
            int from = place(all).orElse(step > 0 ? -1 : all.size());
            focusOn(all.get(Math.clamp((long) from + step, 0, all.size() - 1)));
        }
    }

    /** The task that has the focus, while it stands. */
    Optional<Task> focused() {
        List<Task> all = tasks();
        return place(all).map(all::get);
    }

    /** Opens the form for a touch with somebody. */
    void log(Task task, PersonId person, TouchKind kind) {
        focusOn(task);
        form.log(List.of(person), kind);
    }

    void done(Task.Keep keep) {
        focusOn(keep);
        execute(keep.open().slot().done(freshOccurrence()));
    }

    void skip(Task.Keep keep) {
        focusOn(keep);
        execute(keep.open().slot().skip(freshOccurrence()));
    }

    void skipEarlier(Task.Keep keep) {
        focusOn(keep);
        execute(keep.open().skipEarlier(desk.ids()));
    }

    /** Puts a rhythm's open day on another one, which must not lie behind. */
    List<Reason> move(Task.Keep keep, LocalDate to) {
        focusOn(keep);
        if (to.isBefore(desk.today())) {
            return List.of(Reason.of("movedTo", "today.refused.past"));
        }
        return execute(keep.open().slot().move(to, freshOccurrence()));
    }

    /**
     * Enters the number of a KPI's last period.
     *
     * @param typed as the plan's locale writes numbers
     * @return what speaks against it
     */
    List<Reason> enter(Task.Enter enter, String typed) {
        focusOn(enter);
        try {
            BigDecimal value = numbers.read("value", enter.due().kpi().unit(), typed);
            return execute(command(enter.due(), value));
        } catch (Refused e) {
            return List.of(e.reason());
        }
    }

    /** "October 2026": the period a number is missing for. */
    String period(DueNumber due) {
        return kpiTexts.period(due.kpi().period(), due.period());
    }

    /** Sees a new day. */
    void dayChanged() {
        live.refresh();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private Command command(DueNumber due, BigDecimal value) {
        Kpi kpi = due.kpi();
        Message name = Message.of("today.command.enter", kpi.name(), period(due));
        return new NumberLog(desk.plan(), kpi, desk.ids()).enter(name, due.period(), value);
    }

    private List<Reason> execute(Command command) {
        return desk.execute(command) instanceof Decision.Rejected(List<Reason> reasons) ? reasons : List.of();
    }

    private OccurrenceId freshOccurrence() {
        return new OccurrenceId(desk.ids().next());
    }

    // What was dealt with is gone; the focus goes to what has taken its place.
    private void arrived(Today day) {
        int place = place(tasks()).orElse(0);
        today.set(day);
        List<Task> all = tasks();
        if (place(all).isEmpty()) {
            focus.set(
                    all.isEmpty()
                            ? null
                            : all.get(Math.min(place, all.size() - 1)).key());
        }
    }

    private Optional<Integer> place(List<Task> all) {
        String key = focus.get();
        List<String> keys = all.stream().map(Task::key).toList();
        int place = key == null ? -1 : keys.indexOf(key);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    private Stream<CareRow> people(Today day) {
        Stream<CareRow> waiting = unfolded.get() ? day.waiting().stream().limit(UNFOLDED) : Stream.empty();
        return Stream.concat(day.people().stream(), waiting);
    }

    private Stream<Task> tasks(Today day) {
        Stream<Task> contacts = people(day).map(Task.Contact::new);
        Stream<Task> keeps = day.rhythms().stream().map(Task.Keep::new);
        Stream<Task> enters = day.numbers().stream().map(Task.Enter::new);
        return Stream.of(contacts, keeps, enters, dates(day)).flatMap(tasks -> tasks);
    }

    private Stream<Task> dates(Today day) {
        return day.dates().stream()
                .limit(allDates.get() ? UNFOLDED : FIRST_DATES)
                .map(date -> new Task.Greet(date, isMet(date.person().id(), day.day())));
    }

    private boolean isMet(PersonId person, LocalDate day) {
        return desk.plan().referring(person, Touch.class).stream()
                .anyMatch(touch -> touch.real() && touch.date().equals(day));
    }
}
