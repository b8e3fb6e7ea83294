package hearth.desktop.scorecard;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenFrame;
import hearth.plan.EntityId;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.GoalId;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiChart;
import hearth.plan.scorecard.KpiDetail;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.MeasurementId;
import hearth.plan.scorecard.Perspective;
import hearth.text.KpiTexts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The Scorecard: the board of all KPIs, and one KPI's page in its place. */
public final class ScorecardView implements Screen {

    private final Desk desk;
    private final KpiTexts kpis;
    private final Lifetime lifetime = new Lifetime();
    private final BoardModel boardModel;
    private final PageModel pageModel;
    private final BoardView board;
    private final StackPane node = new StackPane();
    private @Nullable PageView page;
    private @Nullable Kpi shown;

    public ScorecardView(Desk desk) {
        this.desk = desk;
        this.kpis = new KpiTexts(desk.texts(), desk.plan().settings().currency());
        this.boardModel = lifetime.with(new BoardModel(desk));
        this.pageModel = lifetime.with(new PageModel(desk, kpis));
        this.board = new BoardView(
                boardModel,
                kpis,
                desk::today,
                new BoardCell.Gestures(row -> open(row.kpi().id()), this::addTo, boardModel::add));
        node.getChildren().setAll(board.frame());
        pageModel.detail().subscribe(this::show);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void reveal(EntityId<?> id) {
        switch (id) {
            case KpiId kpi -> open(kpi);
            case GoalId goal -> desk.plan().find(goal).ifPresent(found -> open(found.kpi()));
            case MeasurementId one -> desk.plan().find(one).ifPresent(found -> open(found.kpi()));
            default -> {}
        }
    }

    @Override
    public boolean leave() {
        return frame().leaveSide();
    }

    @Override
    public void close() {
        putAway();
        lifetime.close();
    }

    private void show(@Nullable KpiDetail detail) {
        if (detail == null) {
            putAway();
            node.getChildren().setAll(board.frame());
            board.focus();
            return;
        }
        if (page == null || !detail.row().kpi().equals(shown)) {
            turnTo(detail);
        } else {
            page.show(detail);
        }
    }

    private void putAway() {
        if (page != null) {
            page.close();
        }
        page = null;
        shown = null;
    }

    /** A page for this KPI; also when the KPI itself was edited, since all of the page speaks of it. */
    private void turnTo(KpiDetail detail) {
        Kpi kpi = detail.row().kpi();
        PageView next = new PageView(
                pageModel, kpis, kpi, new PageView.Gestures(this::edit, this::goal, this::open, this::back));
        Node form = kpi.id().equals(shownId()) ? frame().getRight() : null;
        putAway();
        next.frame().openSide(form);
        page = next;
        shown = kpi;
        next.show(detail);
        node.getChildren().setAll(next.frame());
        next.focus();
    }

    /** What was typed into a form is kept before something else is shown. */
    private void open(KpiId id) {
        if (leave()) {
            pageModel.open(id);
        }
    }

    private void back() {
        if (leave()) {
            pageModel.back();
        }
    }

    private @Nullable KpiId shownId() {
        return shown == null ? null : shown.id();
    }

    private void addTo(Perspective perspective) {
        if (!leave()) {
            return;
        }
        KpiId id = new KpiId(desk.ids().next());
        KpiDraft draft = KpiDraft.empty(perspective, desk.today());
        KpiForm form = new KpiForm(desk, kpis, pageModel, id, draft, () -> added(id), board.frame()::closeSide);
        board.frame().openSide(form.panel());
        form.focus();
    }

    private void edit(Kpi kpi) {
        if (!leave()) {
            return;
        }
        KpiDraft draft = KpiDraft.of(kpi);
        KpiForm form = new KpiForm(desk, kpis, pageModel, kpi.id(), draft, this::closeSide, this::closeSide);
        frame().openSide(form.panel());
        form.focus();
    }

    /** A new KPI wants numbers next. */
    private void added(KpiId id) {
        board.frame().closeSide();
        pageModel.open(id);
    }

    private void goal(Kpi kpi, @Nullable Goal goal) {
        if (!leave()) {
            return;
        }
        GoalForm form = new GoalForm(desk, pageModel, kpi, goal, this::preview, this::closeSide);
        frame().openSide(form.panel(kpis));
        form.focus();
    }

    private void preview(KpiChart chart) {
        if (page != null) {
            page.preview(chart);
        }
    }

    private void closeSide() {
        frame().closeSide();
        if (page != null) {
            Optional.ofNullable(pageModel.detail().get()).ifPresent(page::show);
            page.focus();
        }
    }

    private ScreenFrame frame() {
        return page == null ? board.frame() : page.frame();
    }
}
