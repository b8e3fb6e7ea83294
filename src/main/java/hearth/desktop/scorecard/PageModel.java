package hearth.desktop.scorecard;

import hearth.desktop.forms.KpiNumber;
import hearth.desktop.fx.Desk;
import hearth.plan.Change;
import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.Remove;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.GoalId;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiChart;
import hearth.plan.scorecard.KpiDetail;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.Periods;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Scorecard;
import hearth.plan.scorecard.Series;
import hearth.session.Live;
import hearth.text.KpiTexts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One KPI's page: its chart, its goals, its numbers, and the forms for it and for a new one. */
final class PageModel implements AutoCloseable {

    private static final GoalId NEW = new GoalId("new");

    private final Desk desk;
    private final KpiNumber numbers;
    private final NumbersModel grid;
    private final ReadOnlyObjectWrapper<@Nullable KpiId> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable KpiDetail> detail = new ReadOnlyObjectWrapper<>();
    private @Nullable Live<Optional<KpiDetail>> live;

    PageModel(Desk desk, KpiTexts texts) {
        this.desk = desk;
        this.numbers = new KpiNumber(desk.texts(), desk.plan().settings().currency());
        this.grid = new NumbersModel(desk, texts);
    }

    /** The KPI whose page is open, or null while the board is shown. */
    ReadOnlyObjectProperty<@Nullable KpiId> open() {
        return open.getReadOnlyProperty();
    }

    /** What the open page shows; null until it has been computed, and while no page is open. */
    ReadOnlyObjectProperty<@Nullable KpiDetail> detail() {
        return detail.getReadOnlyProperty();
    }

    NumbersModel grid() {
        return grid;
    }

    /** Opens a KPI's page on the year that today is in; ignored when there is no such KPI. */
    void open(KpiId id) {
        desk.plan().find(id).ifPresent(kpi -> {
            follow(id, Periods.year(kpi.period(), Periods.startOf(kpi.period(), desk.today())));
            open.set(id);
        });
    }

    /** Returns to the board. */
    void back() {
        close();
        open.set(null);
        detail.set(null);
    }

    /** Moves the chart {@code by} years; forwards not beyond the year of today, back not beyond the first number. */
    void turn(int by) {
        KpiDetail shown = detail.get();
        if (shown != null && canTurn(by)) {
            follow(shown.row().kpi().id(), shown.chart().year() + by);
        }
    }

    /** True when the chart can be moved {@code by} years. */
    boolean canTurn(int by) {
        KpiDetail shown = detail.get();
        return shown != null
                && (by > 0
                        ? shown.chart().now().isEmpty()
                        : shown.firstYear() < shown.chart().year());
    }

    /** The perspectives one can choose from. */
    List<Perspective> perspectives() {
        return Scorecard.perspectives(desk.plan());
    }

    /** What a KPI may be paired with, in the order of the board. */
    List<Kpi> partners(KpiId of) {
        return desk.plan().all(Kpi.class).stream()
                .filter(kpi -> !kpi.id().equals(of))
                .sorted(Comparator.comparing(Kpi::name))
                .toList();
    }

    /** The command that edits the KPI with this id, or adds it when there is none. */
    Command save(KpiId id, KpiDraft draft) {
        Plan plan = desk.plan();
        return plan.find(id).map(before -> draft.edited(plan, before)).orElseGet(() -> draft.added(plan, id));
    }

    /** Deletes the open KPI with its goals and numbers, and returns to the board. */
    void delete() {
        KpiId id = open.get();
        if (id != null) {
            desk.execute(new Remove(
                    Message.of("scorecard.command.delete", desk.plan().get(id).name()), id));
        }
    }

    /** What the form of a new goal of the open KPI begins with. */
    GoalDraft proposed(Kpi kpi) {
        LocalDate free = desk.plan().referring(kpi.id(), Goal.class).stream()
                .map(goal -> goal.by().plusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return GoalDraft.proposed(kpi, Series.of(desk.plan(), kpi), free, desk.today(), numbers);
    }

    GoalDraft draft(Kpi kpi, Goal goal) {
        return GoalDraft.of(goal, kpi, numbers);
    }

    /** The command that sets a new goal, or edits {@code before}. */
    Command save(Kpi kpi, @Nullable Goal before, GoalDraft draft) {
        GoalId id = before == null ? new GoalId(desk.ids().next()) : before.id();
        String key = before == null ? "scorecard.command.addGoal" : "scorecard.command.editGoal";
        return new Put(Message.of(key, kpi.name()), draft.goal(id, kpi, numbers));
    }

    /** The open chart with the goal as it is typed so far; while that is no goal, as the plan has it. */
    Optional<KpiChart> preview(Kpi kpi, @Nullable Goal before, Supplier<GoalDraft> draft) {
        return Optional.ofNullable(detail.get()).map(shown -> {
            try {
                Goal typed = draft.get().goal(before == null ? NEW : before.id(), kpi, numbers);
                Plan plan = desk.plan().with(List.of(new Change(before, typed)));
                return KpiChart.of(plan, kpi, shown.chart().year(), desk.today());
            } catch (Refused notYet) {
                return shown.chart();
            }
        });
    }

    void delete(Kpi kpi, Goal goal) {
        desk.execute(new Remove(Message.of("scorecard.command.deleteGoal", kpi.name()), goal.id()));
    }

    @Override
    public void close() {
        if (live != null) {
            live.close();
            live = null;
        }
    }

    private void follow(KpiId id, int year) {
        close();
        Live<Optional<KpiDetail>> next = desk.live(plan -> KpiDetail.of(plan, id, year, desk.today(plan)));
        live = next;
        next.onValue(this::arrived);
    }

    /** A KPI that was deleted, or whose adding was undone, has no page any more. */
    private void arrived(Optional<KpiDetail> found) {
        found.ifPresentOrElse(
                value -> {
                    grid.show(value);
                    detail.set(value);
                },
                this::back);
    }
}
