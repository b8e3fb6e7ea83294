package hearth.desktop.rhythm;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.plan.EntityId;
import hearth.plan.rhythm.Durations;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperLoad;
import hearth.plan.rhythm.LoadWeek;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** One helper's week on a line: the work that stands in it against the hours there are. */
final class LoadMeter extends HBox {

    private LoadMeter(Texts texts, HelperLoad load) {
        LoadWeek week = load.weeks().getFirst();
        Helper helper = load.helper();
        getStyleClass().add("rhythm-meter");
        getChildren().add(Labels.of(helper == null ? texts.get("rhythm.load.nobody") : helper.name(), "strong"));
        if (helper != null) {
            getChildren().add(bar(week));
        }
        getChildren().add(Labels.of(words(texts, helper == null, week), "small", "muted"));
        if (helper != null && week.isOver()) {
            getChildren().add(Labels.pill(texts.get("rhythm.load.tooMuch"), Mood.BAD, Feather.ALERT_TRIANGLE));
        }
        if (week.daysOff() > 0) {
            getChildren().add(Labels.pill(texts.get("rhythm.load.daysOff", week.daysOff()), Mood.QUIET, Feather.SUN));
        }
    }

    /** A meter for each helper. */
    static List<LoadMeter> all(Texts texts, List<HelperLoad> loads, Consumer<EntityId<?>> edit) {
        return loads.stream().map(load -> of(texts, load, edit)).toList();
    }

    private static LoadMeter of(Texts texts, HelperLoad load, Consumer<EntityId<?>> edit) {
        LoadMeter meter = new LoadMeter(texts, load);
        Helper helper = load.helper();
        if (helper != null) {
            meter.setOnMouseClicked(event -> edit.accept(helper.id()));
        }
        return meter;
    }

    private static ProgressBar bar(LoadWeek week) {
        ProgressBar bar = new ProgressBar(week.minutes() == 0 ? 0 : Math.min(1, share(week)));
        bar.setFocusTraversable(false);
        bar.getStyleClass().add(week.isOver() ? "over" : "within");
        return bar;
    }

    private static double share(LoadWeek week) {
        return week.capacity() == 0 ? 1 : (double) week.minutes() / week.capacity();
    }

    private static String words(Texts texts, boolean unclaimed, LoadWeek week) {
        return unclaimed
                ? texts.get("rhythm.load.unclaimed", Durations.of(week.minutes()))
                : texts.get("rhythm.load.of", Durations.of(week.minutes()), Durations.of(week.capacity()));
    }
}
