package hearth.desktop.scorecard;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.ChartPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.ScreenFrame;
import hearth.desktop.fx.Space;
import hearth.desktop.fx.Tips;
import hearth.picture.KpiChartPicture;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiChart;
import hearth.plan.scorecard.KpiDetail;
import hearth.plan.scorecard.KpiDetail.GoalLine;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiRow;
import hearth.plan.scorecard.Unit;
import hearth.text.KpiTexts;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One KPI: its year in a chart, its goals, its numbers. */
final class PageView {

    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");
    /** Below this width the numbers give way to a form at the side. */
    private static final double ROOMY = 900;

    private static final double GRID_WIDTH = 456;

    private final PageModel model;
    private final KpiTexts kpis;
    private final Texts texts;
    private final StandingWords words;
    private final Gestures gestures;
    private final ScreenFrame frame;
    private final FlowPane facts = new FlowPane();
    private final Label year = Labels.of("", "strong");
    private final ChartPane chart = new ChartPane(320, 200);
    private final VBox goals = new VBox();
    private final NumberGrid grid;
    private final Button earlier;
    private final Button later;

    /** What can be done on the page besides entering numbers. */
    record Gestures(Consumer<Kpi> edit, GoalGesture goal, Consumer<KpiId> open, Runnable back) {}

    /** Opens the form of a goal, or of a new one. */
    interface GoalGesture {
        void accept(Kpi kpi, @Nullable Goal goal);
    }

    PageView(PageModel model, KpiTexts kpis, Kpi kpi, Gestures gestures) {
        this.model = model;
        this.kpis = kpis;
        this.texts = kpis.texts();
        this.words = new StandingWords(kpis);
        this.gestures = gestures;
        this.grid = new NumberGrid(model.grid(), kpis, kpi);
        this.earlier = Buttons.icon(Feather.CHEVRON_LEFT, texts.get("scorecard.year.earlier"), () -> model.turn(-1));
        this.later = Buttons.icon(Feather.CHEVRON_RIGHT, texts.get("scorecard.year.later"), () -> model.turn(1));
        this.frame = new ScreenFrame(kpi.name(), subtitle(kpi));
        facts.getStyleClass().add("kpi-facts");
        facts.setRowValignment(VPos.BOTTOM);
        goals.getStyleClass().add("kpi-goals");
        frame.actions(
                Buttons.plain(texts.get("scorecard.back"), Feather.ARROW_LEFT, gestures.back()),
                Buttons.plain(
                        texts.get("scorecard.edit"),
                        Feather.EDIT_2,
                        () -> gestures.edit().accept(kpi)));
        frame.primary(Buttons.primary(
                texts.get("scorecard.goal.add"),
                Feather.FLAG,
                () -> gestures.goal().accept(kpi, null)));
        frame.content(content());
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    ScreenFrame frame() {
        return frame;
    }

    /** Puts the keyboard where the next number belongs. */
    void focus() {
        grid.begin();
    }

    /** Lets go of the numbers. */
    void close() {
        grid.close();
    }

    void show(KpiDetail detail) {
        facts.getChildren().setAll(facts(detail));
        year.setText(texts.get("scorecard.year.title", kpis.year(detail.chart().year())));
        draw(detail.chart());
        earlier.setDisable(!model.canTurn(-1));
        later.setDisable(!model.canTurn(1));
        goals(detail);
    }

    /** Draws a goal that is still being typed. */
    void preview(KpiChart drawn) {
        draw(drawn);
    }

    private void draw(KpiChart drawn) {
        chart.show((width, height) -> KpiChartPicture.of(drawn, kpis, width, height));
    }

    private HBox content() {
        VBox left = new VBox(Space.L, chartCard(), goals);
        VBox.setVgrow(left.getChildren().getFirst(), Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(Space.S, grid.node(), Labels.wrapped(texts.get("scorecard.grid.hint"), "caption"));
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        right.setMinWidth(GRID_WIDTH);
        right.setPrefWidth(GRID_WIDTH);
        HBox content = new HBox(Space.L, left, right);
        content.widthProperty().subscribe(width -> {
            // Before the first layout there is no width yet, and what is hidden cannot have the keyboard.
            Panes.shown(right, width.doubleValue() == 0 || width.doubleValue() >= ROOMY);
        });
        return content;
    }

    private VBox chartCard() {
        HBox head = Panes.row(year, Panes.spacer(), earlier, later);
        VBox card = Panes.card(facts, head, chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        return card;
    }

    private String subtitle(Kpi kpi) {
        String counted = texts.get(
                "scorecard.counted",
                kpis.perspective(kpi.perspective()),
                texts.name("scorecard", kpi.kind()),
                texts.get("scorecard.every." + kpi.period().name()),
                kpi.unit() == Unit.NUMBER ? "" : ", " + kpis.unit(kpi));
        return kpi.relationship().isEmpty() ? counted : counted + "  ·  " + kpi.relationship();
    }

    private List<Node> facts(KpiDetail detail) {
        KpiRow row = detail.row();
        List<Node> found = new ArrayList<>();
        Label state = Labels.of("");
        words.show(state, row.standing());
        found.add(standing(2, Labels.of(newest(row), "kpi-value"), Labels.of(when(row), "caption")));
        found.add(standing(
                6, row.isVanity() ? Panes.row(state, vanity()) : state, Labels.of(words.because(row), "caption")));
        row.standing()
                .expected()
                .ifPresent(expected ->
                        found.add(fact(kpis.value(row.kpi().unit(), expected), texts.get("scorecard.expected"))));
        row.yearOnYear().ifPresent(compared -> {
            compared.change().ifPresent(by -> found.add(fact(kpis.change(by), texts.get("scorecard.onYearBefore"))));
            compared.changeOverTwoYears()
                    .ifPresent(by -> found.add(fact(kpis.change(by), texts.get("scorecard.onTwoYearsBefore"))));
        });
        detail.paired().ifPresent(paired -> found.add(paired(paired)));
        return found;
    }

    private Node vanity() {
        return Tips.on(Labels.pill(texts.get("scorecard.vanity"), Mood.QUIET), texts.get("scorecard.vanity.why"));
    }

    private Node paired(KpiRow paired) {
        Label state = Labels.of("");
        words.show(state, paired.standing());
        return standing(
                2,
                Buttons.link(
                        paired.kpi().name(),
                        () -> gestures.open().accept(paired.kpi().id())),
                Labels.of(texts.get("scorecard.pairedWith", newest(paired)), "caption"));
    }

    private static Node fact(String value, String caption) {
        return standing(4, Labels.of(value, "h3"), Labels.of(caption, "caption"));
    }

    /** Things below one another that stand on the line, so that all captions are read in one row. */
    private static VBox standing(double spacing, Node... nodes) {
        VBox column = Panes.column(spacing, nodes);
        column.setAlignment(Pos.BOTTOM_LEFT);
        return column;
    }

    private String newest(KpiRow row) {
        return row.latest()
                .map(point -> kpis.value(row.kpi().unit(), point.value()))
                .orElse("–");
    }

    private String when(KpiRow row) {
        return row.latest()
                .map(point -> kpis.period(row.kpi().period(), point.start()))
                .orElse(texts.get("scorecard.noNumber"));
    }

    private void goals(KpiDetail detail) {
        Kpi kpi = detail.row().kpi();
        goals.getChildren()
                .setAll(detail.goals().stream().map(line -> goal(kpi, line)).toList());
        if (detail.goals().isEmpty()) {
            goals.getChildren()
                    .setAll(Labels.wrapped(
                            texts.get(
                                    "scorecard.noGoal.words",
                                    detail.row().standing().trialDays()),
                            "muted"));
        }
    }

    private Node goal(Kpi kpi, GoalLine line) {
        Goal goal = line.goal();
        Label way = Labels.of(
                texts.get(
                        "scorecard.goal.way",
                        kpis.value(kpi.unit(), goal.baseline()),
                        kpis.value(kpi.unit(), goal.target())),
                "strong");
        Label dates = Labels.of(
                texts.get(
                        "scorecard.goal.dates",
                        texts.date(goal.from()),
                        texts.date(goal.by()),
                        texts.name("scorecard", goal.shape())),
                "muted");
        Button edit = Buttons.icon(
                Feather.EDIT_2,
                texts.get("scorecard.goal.edit"),
                () -> gestures.goal().accept(kpi, goal));
        Button delete =
                Buttons.icon(Feather.TRASH_2, texts.get("scorecard.goal.delete"), () -> model.delete(kpi, goal));
        HBox row = Panes.row(way, dates, Panes.spacer(), words.pill(line.outcome()), edit, delete);
        way.setMinWidth(HBox.USE_PREF_SIZE);
        return goal.note().isEmpty() ? row : Tips.on(row, goal.note());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || BACK.match(event)) {
            gestures.back().run();
            event.consume();
        }
    }
}
