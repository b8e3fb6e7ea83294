package hearth.desktop.rhythm;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.plan.Decision;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Reason;
import hearth.plan.Refused;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceId;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.PeakId;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.plan.rhythm.Weeks;
import hearth.session.Live;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the Rhythm screen shows and what can be done there. The three views look at the same day: the year it is in, the
 * week it is in, the day itself.
 */
final class RhythmModel implements AutoCloseable {

    private final Desk desk;
    private final Lifetime lifetime = new Lifetime();
    private final ObjectProperty<RhythmTab> tab = new SimpleObjectProperty<>(RhythmTab.YEAR);
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<@Nullable YearPage> year = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ListPage> list = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
    private final WeekModel week;
    private final Live<YearPage> liveYear;
    private final Live<ListPage> liveList;
    private volatile int shownYear;
    private BooleanSupplier keepsDraft = () -> true;

    RhythmModel(Desk desk) {
        this.desk = desk;
        this.day = new ReadOnlyObjectWrapper<>(desk.today());
        this.shownYear = yearOf(desk.today());
        this.liveYear = lifetime.with(desk.live(plan -> YearPage.of(plan, shownYear, desk.today(plan))));
        this.liveList = lifetime.with(desk.live(plan -> ListPage.of(plan, desk.today(plan))));
        lifetime.with(liveYear.onValue(year::set));
        lifetime.with(liveList.onValue(list::set));
        this.week = lifetime.with(new WeekModel(desk, this));
    }

    ObjectProperty<RhythmTab> tab() {
        return tab;
    }

    /** The day in view. */
    ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /** The year in view; null until it has been computed for the first time. */
    ReadOnlyObjectProperty<@Nullable YearPage> year() {
        return year.getReadOnlyProperty();
    }

    /** Which year that is. */
    int shownYear() {
        return shownYear;
    }

    /** All rhythms, peaks and helpers; null until they have been computed for the first time. */
    ReadOnlyObjectProperty<@Nullable ListPage> list() {
        return list.getReadOnlyProperty();
    }

    /** What is being added or edited at the side, or null. */
    ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    WeekModel week() {
        return week;
    }

    /** Brings a day into view. */
    void show(LocalDate newDay) {
        boolean otherYear = yearOf(newDay) != shownYear;
        shownYear = yearOf(newDay);
        day.set(newDay);
        week.show(newDay);
        if (otherYear) {
            liveYear.refresh();
        }
    }

    /** Opens the week of a day. */
    void openWeek(LocalDate newDay) {
        show(newDay);
        tab.set(RhythmTab.WEEK);
    }

    void today() {
        show(desk.today());
    }

    /** Goes on by weeks in the week view, by years elsewhere. */
    void turn(int by) {
        LocalDate now = day.get();
        show(tab.get() == RhythmTab.WEEK ? now.plusWeeks(by) : middle(Weeks.yearOf(now, firstDay()) + by));
    }

    /** Says how to keep what was typed into a draft before another one takes its place; false keeps it open. */
    void keepDraft(BooleanSupplier keeps) {
        keepsDraft = keeps;
    }

    void addRhythm() {
        LocalDate from = day.get().isBefore(desk.today()) ? desk.today() : day.get();
        open(() -> RhythmDraft.fresh(desk, from));
    }

    void addPeak() {
        open(() -> PeakDraft.fresh(new PeakId(desk.ids().next()), day.get(), next(Peak.class, Peak::order)));
    }

    void addHelper() {
        open(() -> HelperDraft.fresh(new HelperId(desk.ids().next()), next(Helper.class, Helper::order), desk.texts()));
    }

    /** Brings something into view: an occurrence in its week, all else in its form. */
    void reveal(EntityId<?> id) {
        if (id instanceof OccurrenceId occurrence) {
            desk.plan().find(occurrence).ifPresent(this::reveal);
        } else {
            edit(id);
        }
    }

    /** Opens what this screen can edit; anything else is left alone. */
    void edit(EntityId<?> id) {
        switch (id) {
            case RhythmId rhythm -> desk.plan().find(rhythm).ifPresent(this::edit);
            case PeakId peak ->
                desk.plan()
                        .find(peak)
                        .ifPresent(found -> open(() -> PeakDraft.of(desk.plan().get(peak))));
            case HelperId helper ->
                desk.plan()
                        .find(helper)
                        .ifPresent(
                                found -> open(() -> HelperDraft.of(desk.plan().get(helper), desk.texts())));
            default -> {}
        }
    }

    /** Makes the draft real and closes it, unless something speaks against it; returns what does. */
    List<Reason> submit() {
        Draft edited = draft.get();
        if (edited == null) {
            return List.of();
        }
        try {
            return close(desk.execute(edited.command()));
        } catch (Refused refused) {
            return List.of(refused.reason());
        }
    }

    /** Deletes what is being edited. */
    void delete() {
        Draft edited = draft.get();
        if (edited != null) {
            close(desk.execute(edited.removal()));
        }
    }

    void cancel() {
        draft.set(null);
    }

    /** Looks again from a new day. */
    void dayChanged() {
        liveYear.refresh();
        liveList.refresh();
        week.refresh();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private List<Reason> close(Decision decision) {
        if (decision instanceof Decision.Rejected(List<Reason> reasons)) {
            return reasons;
        }
        draft.set(null);
        return List.of();
    }

    private void reveal(Occurrence occurrence) {
        openWeek(occurrence.day());
        week.select(new SlotKey(occurrence.rhythm(), occurrence.date()));
    }

    private void edit(Rhythm rhythm) {
        open(() -> RhythmDraft.of(desk, desk.plan().get(rhythm.id())));
    }

    private void open(Supplier<? extends Draft> next) {
        if (keepsDraft.getAsBoolean()) {
            draft.set(next.get());
        }
    }

    private <E extends Entity> int next(Class<E> type, ToIntFunction<E> order) {
        return desk.plan().all(type).stream().mapToInt(order).max().orElse(-1) + 1;
    }

    private DayOfWeek firstDay() {
        return desk.plan().settings().firstDayOfWeek();
    }

    private int yearOf(LocalDate date) {
        return Weeks.yearOf(date, firstDay());
    }

    /** Today when the year is this one, otherwise a day that is surely in it. */
    private LocalDate middle(int ofYear) {
        return ofYear == yearOf(desk.today()) ? desk.today() : LocalDate.of(ofYear, 7, 1);
    }
}
