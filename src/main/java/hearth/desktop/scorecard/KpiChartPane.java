package hearth.desktop.scorecard;

import hearth.desktop.fx.PictureView;
import hearth.picture.KpiChartPicture;
import hearth.plan.scorecard.KpiChart;
import hearth.text.KpiTexts;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A KPI's chart, laid out anew for the room there is. */
final class KpiChartPane extends Region {

    private static final double LEAST_WIDTH = 320;
    private static final double LEAST_HEIGHT = 200;

    private final KpiTexts texts;
    private final PictureView view = new PictureView();
    private @Nullable KpiChart chart;

    KpiChartPane(KpiTexts texts) {
        this.texts = texts;
        view.setManaged(false);
        getChildren().add(view);
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        setPrefSize(LEAST_WIDTH, LEAST_HEIGHT);
        widthProperty().subscribe(width -> draw());
        heightProperty().subscribe(height -> draw());
    }

    void show(KpiChart newChart) {
        chart = newChart;
        draw();
    }

    private void draw() {
        if (chart != null && getWidth() >= LEAST_WIDTH && getHeight() >= LEAST_HEIGHT) {
            view.show(KpiChartPicture.of(chart, texts, getWidth(), getHeight()));
            view.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
