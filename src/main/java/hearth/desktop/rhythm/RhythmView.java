package hearth.desktop.rhythm;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.DayWatch;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenFrame;
import hearth.desktop.fx.Segmented;
import hearth.plan.EntityId;
import hearth.plan.rhythm.Commitment;
import hearth.plan.rhythm.Durations;
import hearth.plan.rhythm.Helper;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Recurring commitments: the year, the week, the list, and the form at the side. */
public final class RhythmView implements Screen {

    private final Desk desk;
    private final Texts texts;
    private final RhythmModel model;
    private final Lifetime lifetime = new Lifetime();
    private final ScreenFrame frame;
    private final Segmented<RhythmTab> tabs;
    private final Label period = Labels.of("", "h3", "rhythm-period");
    private final HBox turning;
    private final YearPane yearPane;
    private final WeekPane weekPane;
    private final ListPane listPane;
    private final EmptyState empty;
    private @Nullable Node placed;

    public RhythmView(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = lifetime.with(new RhythmModel(desk));
        this.frame = new ScreenFrame(texts.get("rhythm.title"), "");
        this.tabs = new Segmented<>(
                texts.get("rhythm.show"), List.of(RhythmTab.values()), tab -> texts.name("rhythm", tab));
        this.turning = turning();
        this.yearPane = new YearPane(desk, model);
        this.weekPane = new WeekPane(desk, model);
        this.listPane = new ListPane(desk, model);
        this.empty = empty();
        build();
        follow();
        lifetime.with(new DayWatch(desk, model::dayChanged));
    }

    @Override
    public Region node() {
        return frame;
    }

    @Override
    public void reveal(EntityId<?> id) {
        model.reveal(id);
    }

    @Override
    public boolean leave() {
        return frame.leaveSide();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    /** What is shown; tests look at it. */
    RhythmModel model() {
        return model;
    }

    private void build() {
        frame.primary(Buttons.primary(texts.get("rhythm.add"), Feather.PLUS, model::addRhythm));
        frame.actions(Buttons.plain(texts.get("rhythm.addPeak"), Feather.TRENDING_UP, model::addPeak));
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private HBox turning() {
        return Panes.row(
                Buttons.icon(Feather.CHEVRON_LEFT, texts.get("rhythm.back"), () -> model.turn(-1)),
                Buttons.plain(texts.get("rhythm.today"), model::today),
                Buttons.icon(Feather.CHEVRON_RIGHT, texts.get("rhythm.on"), () -> model.turn(1)));
    }

    private EmptyState empty() {
        return new EmptyState(
                Feather.REPEAT,
                texts.get("rhythm.empty.title"),
                texts.get("rhythm.empty.words"),
                Buttons.primary(texts.get("rhythm.empty.first"), Feather.PLUS, model::addRhythm));
    }

    private void follow() {
        model.keepDraft(frame::leaveSide);
        tabs.valueProperty().bindBidirectional(model.tab());
        model.tab().subscribe(tab -> show());
        model.day().subscribe(day -> sayPeriod());
        model.list().subscribe(page -> show());
        model.draft().subscribe(this::showDraft);
    }

    private void show() {
        ListPage page = model.list().get();
        boolean nothing = page != null && page.isEmpty();
        turning.setVisible(model.tab().get() != RhythmTab.LIST);
        frame.subtitle(page == null || nothing ? texts.get("rhythm.subtitle") : summary(page));
        place(nothing ? empty : pane());
        sayPeriod();
    }

    /** Only what changes is put in place, so that nothing loses the keyboard to a change elsewhere. */
    private void place(Node node) {
        if (!node.equals(placed)) {
            placed = node;
            frame.filters(node.equals(empty) ? new Node[0] : new Node[] {tabs, turning, period});
            frame.content(node);
            node.requestFocus();
        }
    }

    private Node pane() {
        return switch (model.tab().get()) {
            case YEAR -> yearPane;
            case WEEK -> weekPane;
            case LIST -> listPane;
        };
    }

    private String summary(ListPage page) {
        int asked = page.rows().stream()
                .map(ListPage.Row::commitment)
                .mapToInt(Commitment::weeklyMinutes)
                .sum();
        int offered = page.helpers().stream().mapToInt(Helper::weeklyMinutes).sum();
        long active = page.rows().stream()
                .filter(row -> row.commitment().next().isPresent())
                .count();
        return texts.get("rhythm.summary", active, Durations.of(asked), Durations.of(offered));
    }

    private void sayPeriod() {
        ListPage page = model.list().get();
        boolean shown = model.tab().get() != RhythmTab.LIST && (page == null || !page.isEmpty());
        period.setText(shown ? periodInView() : "");
    }

    private String periodInView() {
        return model.tab().get() == RhythmTab.YEAR
                ? Integer.toString(model.shownYear())
                : weekPane.period(model.day().get());
    }

    private void showDraft(@Nullable Draft draft) {
        if (draft == null) {
            frame.closeSide();
            pane().requestFocus();
            return;
        }
        frame.openSide(
                switch (draft) {
                    case RhythmDraft rhythm -> RhythmPanel.of(desk, model, rhythm);
                    case PeakDraft peak -> PeakPanel.of(desk, model, peak);
                    case HelperDraft helper -> HelperPanel.of(desk, model, helper);
                });
    }

    private void key(KeyEvent event) {
        boolean writing = model.draft().get() != null || event.getTarget() instanceof TextInputControl;
        if (writing || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.N) {
            model.addRhythm();
            event.consume();
        } else if (event.getCode() == KeyCode.T) {
            model.today();
            event.consume();
        }
    }
}
