package hearth.desktop.today;

import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.plan.care.ComingDate;
import hearth.text.OccasionTexts;
import hearth.text.Texts;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How somebody whose day is near stands in their line, and whether one was in touch with them today. */
record DateLine(Task.Greet task, Texts texts, LocalDate today) {

    TouchNode.Line line() {
        return new TouchNode.Line(date().person().name() + ", " + when() + ", " + detail(), sign(), words());
    }

    private ComingDate date() {
        return task.date();
    }

    private Node words() {
        HBox head = new HBox(8, Labels.of(date().person().name(), "strong"), pill());
        head.getStyleClass().add("row");
        VBox words = new VBox(2, head, Labels.of(detail(), "small", "muted"));
        words.setMinWidth(0);
        return words;
    }

    private Label pill() {
        boolean isToday = date().on().equals(today);
        return task.met()
                ? Labels.pill(when(), Mood.GOOD, Feather.CHECK)
                : isToday ? Labels.pill(when(), Mood.ACCENT) : Labels.pill(when(), Mood.QUIET);
    }

    private String when() {
        return new OccasionTexts(texts, today).when(date().occasion());
    }

    private String detail() {
        String what = new OccasionTexts(texts, today).line(date().occasion());
        return task.met() ? texts.get("today.dates.met", what) : what;
    }

    private static Node sign() {
        StackPane sign = new StackPane(Icons.of(Feather.CALENDAR));
        sign.getStyleClass().add("initials");
        return sign;
    }
}
