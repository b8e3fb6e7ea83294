package hearth.desktop.scorecard;

import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.PictureView;
import hearth.desktop.fx.Space;
import hearth.desktop.fx.Tips;
import hearth.picture.SparklinePicture;
import hearth.picture.Tone;
import hearth.plan.scorecard.Aggregate;
import hearth.plan.scorecard.Direction;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiRow;
import hearth.plan.scorecard.Periods;
import hearth.plan.scorecard.Series;
import hearth.plan.scorecard.YearOnYear;
import hearth.text.KpiTexts;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One KPI of the board: its name, its course, its newest number, its change and how it stands. Shows one after another. */
final class KpiRowPane extends HBox {

    private static final double SPARK_SHARE = 0.22;
    private static final double SPARK_LEAST = 148;
    private static final double SPARK_MOST = 340;
    private static final double SPARK_HEIGHT = 40;
    /** Narrower than this, the course gives way, so that words are not cut. */
    private static final double ROOMY = 800;

    private final KpiTexts kpis;
    private final Texts texts;
    private final StandingWords words;
    private final Supplier<LocalDate> today;
    private final Label name = Labels.of("", "kpi-name");
    private final Label vanity;
    private final Label about = Labels.of("", "caption");
    private final Label missing = Labels.of("", "kpi-missing");
    private final PictureView spark = new PictureView();
    private final Label value = Labels.of("", "kpi-value");
    private final Label when = Labels.of("", "caption");
    private final Label change = Labels.of("", "kpi-change");
    private final Label since = Labels.of("", "caption");
    private final Label state = Labels.of("");
    private final Label because = Labels.of("", "caption");
    private @Nullable KpiRow shown;

    KpiRowPane(KpiTexts kpis, Supplier<LocalDate> today) {
        this.kpis = kpis;
        this.texts = kpis.texts();
        this.words = new StandingWords(kpis);
        this.today = today;
        this.vanity =
                Tips.on(Labels.pill(texts.get("scorecard.vanity"), Mood.QUIET), texts.get("scorecard.vanity.why"));
        missing.setGraphic(Icons.of(Feather.EDIT_3));
        since.setText(texts.get("scorecard.onYearBefore"));
        getStyleClass().add("kpi-row");
        VBox names = column(Pos.CENTER_LEFT, 0, new HBox(Space.S, name, vanity), about, missing);
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(120);
        VBox course = column(Pos.CENTER, 0, spark);
        getChildren()
                .addAll(
                        names,
                        course,
                        column(Pos.CENTER_RIGHT, 112, value, when),
                        column(Pos.CENTER_RIGHT, 124, change, since),
                        column(Pos.CENTER_LEFT, 188, state, because));
        course.setMinWidth(USE_PREF_SIZE);
        widthProperty().subscribe(width -> {
            Panes.shown(course, width.doubleValue() >= ROOMY);
            draw();
        });
    }

    void show(KpiRow row) {
        Kpi kpi = row.kpi();
        name.setText(kpi.name());
        Panes.shown(vanity, row.isVanity());
        about.setText(kpi.relationship());
        Panes.shown(about, !kpi.relationship().isEmpty() && row.missing().isEmpty());
        missing.setText(row.missing()
                .map(start -> texts.get("scorecard.missing", kpis.period(kpi.period(), start)))
                .orElse(""));
        Panes.shown(missing, row.missing().isPresent());
        shown = row;
        draw();
        value.setText(
                row.latest().map(point -> kpis.value(kpi.unit(), point.value())).orElse("–"));
        when.setText(row.latest().map(point -> when(kpi, point)).orElse(texts.get("scorecard.noNumber")));
        change(kpi, row.yearOnYear().map(YearOnYear::change).orElse(OptionalDouble.empty()));
        words.show(state, row.standing());
        because.setText(words.because(row));
        setAccessibleText(
                String.join(", ", kpi.name(), value.getText(), when.getText(), state.getText(), because.getText()));
    }

    /** The wider the row, the wider the course; a whole number of pixels keeps the dots round. */
    private void draw() {
        if (shown != null) {
            double width = Math.clamp(Math.rint(SPARK_SHARE * getWidth()), SPARK_LEAST, SPARK_MOST);
            Tone tone = shown.isVanity() ? Tone.MUTED : Tone.EMBER;
            spark.show(SparklinePicture.of(
                    shown.sparkline(), width, SPARK_HEIGHT, tone, shown.kpi().name()));
        }
    }

    private String when(Kpi kpi, Series.Point point) {
        String period = kpis.period(kpi.period(), point.start());
        boolean growing =
                kpi.aggregate() == Aggregate.SUM && !Periods.isFinished(kpi.period(), point.start(), today.get());
        return growing ? texts.get("scorecard.chart.soFar", period) : period;
    }

    private void change(Kpi kpi, OptionalDouble share) {
        boolean known = share.isPresent();
        Panes.shown(change, known);
        Panes.shown(since, known);
        change.getStyleClass().removeAll("good-text", "bad-text");
        share.ifPresent(by -> {
            change.setText(kpis.change(by));
            if (Math.round(100 * by) != 0) {
                change.getStyleClass().add(by > 0 == (kpi.direction() == Direction.UP) ? "good-text" : "bad-text");
            }
        });
    }

    private static VBox column(Pos at, double width, Node... nodes) {
        VBox column = new VBox(2, nodes);
        column.setAlignment(at);
        if (width > 0) {
            column.setMinWidth(width);
            column.setPrefWidth(width);
            column.setMaxWidth(width);
        }
        return column;
    }
}
