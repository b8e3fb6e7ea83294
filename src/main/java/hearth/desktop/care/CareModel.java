package hearth.desktop.care;

import hearth.desktop.forms.TouchFormModel;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.plan.Command;
import hearth.plan.Decision;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.Refused;
import hearth.plan.care.CareList;
import hearth.plan.care.CareRow;
import hearth.plan.care.ComingDate;
import hearth.plan.care.Tending;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchLog;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.session.Live;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the Care screen shows and what can be done there. */
final class CareModel implements AutoCloseable {

    /** One of the hundred with everything noted of them, newest first. */
    record Detail(CareRow row, List<Touch> touches) {}

    private final Desk desk;
    private final Lifetime lifetime = new Lifetime();
    /** What follows from the plan: the hundred, and the dates that are near. */
    private record Seen(CareList list, List<ComingDate> dates) {
        static Seen of(Plan plan, LocalDate today) {
            return new Seen(CareList.of(plan, today), ComingDate.of(plan, today));
        }
    }

    private final Live<Seen> live;
    private final TouchFormModel form;
    private final ReadOnlyObjectWrapper<@Nullable CareList> list = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<ComingDate>> dates = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<CareRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<CareFilter> filter = new SimpleObjectProperty<>(CareFilter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<PersonId>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>();

    CareModel(Desk desk) {
        this.desk = desk;
        form = new TouchFormModel(desk);
        live = lifetime.with(desk.live(plan -> Seen.of(plan, desk.today(plan))));
        lifetime.with(live.onValue(this::arrived));
        lifetime.with(desk.session().onRevision(revision -> showDetail()));
        filter.addListener((value, before, after) -> show());
        search.addListener((value, before, after) -> show());
    }

    /** The first hundred, or null until it has been computed for the first time. */
    ReadOnlyObjectProperty<@Nullable CareList> list() {
        return list.getReadOnlyProperty();
    }

    /** Birthdays and other dates that are near, the nearest first. */
    ReadOnlyObjectProperty<List<ComingDate>> dates() {
        return dates.getReadOnlyProperty();
    }

    /** Those shown, most urgent first. */
    ReadOnlyObjectProperty<List<CareRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ObjectProperty<CareFilter> filter() {
        return filter;
    }

    /** Words that a shown person's name, company, role, next step or the reason they are here contains. */
    StringProperty search() {
        return search;
    }

    ReadOnlyObjectProperty<List<PersonId>> selection() {
        return selection.getReadOnlyProperty();
    }

    /** The one selected person; null while none or several are selected. */
    ReadOnlyObjectProperty<@Nullable Detail> detail() {
        return detail.getReadOnlyProperty();
    }

    Plan plan() {
        return desk.plan();
    }

    TouchFormModel form() {
        return form;
    }

    void select(List<PersonId> people) {
        if (!people.equals(selection.get()) && form.leave()) {
            selection.set(List.copyOf(people));
            showDetail();
        }
    }

    /** Brings somebody into view, whatever was filtered; nothing happens when they are not among the hundred. */
    void reveal(PersonId id) {
        if (!isShown(id)) {
            filter.set(CareFilter.ALL);
            search.set("");
        }
        if (desk.plan().find(id).map(Person::tier).isPresent()) {
            select(List.of(id));
        }
    }

    /** Selects the person {@code step} places further down; stays at the ends. */
    void move(int step) {
        int end = rows.get().size();
        if (end > 0) {
            int from = place().orElse(step > 0 ? -1 : end);
            selectRow(Math.clamp((long) from + step, 0, end - 1));
        }
    }

    void remove(Touch touch) {
        Person person = desk.plan().get(touch.person());
        desk.execute(new TouchLog(desk.today(), desk.ids()).remove(person, touch));
    }

    void tend(PersonId id, CareTier tier) {
        change(id, person -> Tending.tend(person, tier));
    }

    void letGo(PersonId id) {
        change(id, Tending::letGo);
    }

    void nextStep(PersonId id, String step) {
        change(id, person -> Tending.nextStep(person, step));
    }

    /**
     * Gives somebody a gap of their own.
     *
     * @param days as typed; empty for the tier's
     * @return what speaks against it
     */
    List<Reason> cadence(PersonId id, String days) {
        return days("cadenceDays", days, own -> change(id, person -> Tending.cadence(person, own)));
    }

    /**
     * Gives somebody a longest gap of their own.
     *
     * @param days as typed; empty for what the cadence gives
     * @return what speaks against it
     */
    List<Reason> maximum(PersonId id, String days) {
        return days("maximumDays", days, own -> change(id, person -> Tending.maximum(person, own)));
    }

    void why(PersonId id, String reason) {
        change(id, person -> Tending.why(person, reason));
    }

    void note(PersonId id, String text) {
        change(id, person -> Tending.note(person, text));
    }

    private static List<Reason> days(String field, String days, Function<@Nullable Integer, List<Reason>> then) {
        try {
            return then.apply(days.isBlank() ? null : Integer.valueOf(days.strip()));
        } catch (NumberFormatException e) {
            return List.of(Reason.of(field, "care.refused.days", days.strip()));
        } catch (Refused e) {
            return List.of(e.reason());
        }
    }

    /** Sees the list from a new day. */
    void dayChanged() {
        live.refresh();
        showDetail();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void selectRow(int place) {
        select(List.of(rows.get().get(place).id()));
    }

    private boolean isShown(PersonId id) {
        return rows.get().stream().anyMatch(row -> row.id().equals(id));
    }

    private List<Reason> change(PersonId id, Function<Person, Command> command) {
        Optional<Decision> decision = desk.plan().find(id).map(command).map(desk::execute);
        return decision.orElse(null) instanceof Decision.Rejected(List<Reason> reasons) ? reasons : List.of();
    }

    // Whoever was dealt with may leave what is shown; then the next in line takes their place.
    private void arrived(Seen computed) {
        Optional<Integer> place = place();
        dates.set(computed.dates());
        list.set(computed.list());
        show();
        int end = rows.get().size();
        if (place.isPresent() && place().isEmpty() && end > 0) {
            selectRow(Math.min(place.get(), end - 1));
        }
    }

    private void show() {
        CareList all = list.get();
        if (all != null) {
            String part = search.get().strip().toLowerCase(Locale.ROOT);
            rows.set(all.rows().stream()
                    .filter(row -> filter.get().shows(row) && matches(row.person(), part))
                    .toList());
        }
    }

    private static boolean matches(Person person, String part) {
        return part.isEmpty()
                || Stream.of(person.name(), person.company(), person.role(), person.why(), person.nextStep())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part));
    }

    private Optional<Integer> place() {
        List<PersonId> ids = rows.get().stream().map(CareRow::id).toList();
        return selection.get().stream()
                .map(ids::indexOf)
                .filter(place -> place >= 0)
                .findFirst();
    }

    private void showDetail() {
        List<PersonId> standing =
                selection.get().stream().filter(this::isTended).toList();
        selection.set(standing);
        detail.set(standing.size() == 1 ? detail(standing.getFirst()).orElse(null) : null);
    }

    private boolean isTended(PersonId id) {
        return desk.plan().find(id).map(Person::tier).isPresent();
    }

    private Optional<Detail> detail(PersonId id) {
        return CareRow.of(desk.plan(), desk.plan().get(id), desk.today()).map(row -> new Detail(row, touches(id)));
    }

    private List<Touch> touches(PersonId id) {
        return desk.plan().referring(id, Touch.class).stream()
                .sorted(Comparator.comparing(Touch::date)
                        .thenComparing(touch -> touch.id().value())
                        .reversed())
                .toList();
    }
}
