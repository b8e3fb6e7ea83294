package hearth.desktop.today;

import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.plan.care.CareRow;
import hearth.plan.landscape.Person;
import hearth.text.Ago;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How somebody who is due stands in their line: since when, and what comes next. */
record ContactLine(CareRow care, Texts texts, LocalDate today) {

    TouchNode.Line line() {
        return new TouchNode.Line(care.person().name() + ", " + state() + ", " + detail(), sign(), words());
    }

    private Node words() {
        Person person = care.person();
        HBox head = new HBox(8, Labels.of(person.name(), "strong"), pill());
        VBox words = new VBox(2, head, Labels.of(detail(), "small", "muted"));
        if (!person.nextStep().isBlank()) {
            Label step = Labels.wrapped(person.nextStep(), "small");
            step.setGraphic(Icons.of(Feather.CORNER_DOWN_RIGHT, "muted"));
            words.getChildren().add(step);
        }
        head.getStyleClass().add("row");
        words.setMinWidth(0);
        return words;
    }

    private String detail() {
        String last = care.last() == null
                ? texts.get("today.contact.never")
                : texts.get("today.contact.last", Ago.of(care.last(), today));
        return Stream.of(last, care.person().role(), care.person().company())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String state() {
        return care.overdueDays() > 0
                ? texts.get("today.late", Ago.between(care.due(), today))
                : texts.say(Ago.of(care.due(), today));
    }

    private Label pill() {
        return switch (care.state()) {
            case LOST -> Labels.pill(state(), Mood.BAD, Feather.ALERT_TRIANGLE);
            case NEVER -> Labels.pill(state(), Mood.ACCENT, Feather.SUNRISE);
            case DUE, FRESH -> Labels.pill(state(), Mood.WARN, Feather.CLOCK);
        };
    }

    private Node sign() {
        String initials = Stream.of(care.person().name().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .limit(2)
                .collect(Collectors.joining());
        return Labels.of(initials, "initials");
    }
}
