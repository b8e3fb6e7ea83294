package hearth.desktop.today;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.plan.care.CareRow;
import hearth.plan.rhythm.Slot;
import hearth.plan.today.Today;
import hearth.text.Ago;
import hearth.text.Texts;
import java.time.LocalTime;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Nothing is left of the day: what was done, what comes next, and leave to stop. */
final class DayDone extends VBox {

    private final Texts texts;

    DayDone(Today day, Texts texts, Runnable unfold) {
        this.texts = texts;
        getStyleClass().addAll("card", "day-done");
        setAlignment(Pos.CENTER);
        Label sign = Labels.of("", "day-done-sign");
        sign.setGraphic(Icons.of(Feather.SUN));
        getChildren().addAll(sign, Labels.of(texts.get("today.done.title"), "h2"), line(achieved(day), "done-words"));
        day.nextRhythm().ifPresent(slot -> getChildren().add(line(next(slot, day), "muted")));
        day.nextPerson()
                .filter(row -> day.waiting().isEmpty())
                .ifPresent(row -> getChildren().add(line(next(row, day), "muted")));
        if (!day.waiting().isEmpty()) {
            String words = texts.get("today.waiting.show", day.waiting().size());
            getChildren().add(Buttons.link(words, unfold));
        }
    }

    private static Label line(String words, String styleClass) {
        Label line = Labels.wrapped(words, styleClass);
        line.setAlignment(Pos.CENTER);
        return line;
    }

    private String achieved(Today day) {
        if (day.contacted() + day.kept() == 0) {
            return day.waiting().isEmpty() ? texts.get("today.done.nothing") : texts.get("today.people.enough", 0);
        }
        return texts.get("today.done.words", day.contacted(), day.kept());
    }

    private String next(Slot slot, Today day) {
        String when = texts.say(Ago.of(slot.day(), day.day()));
        LocalTime at = slot.rhythm().at();
        return at == null
                ? texts.get("today.next.rhythm", slot.rhythm().name(), when)
                : texts.get("today.next.rhythmAt", slot.rhythm().name(), when, at);
    }

    private String next(CareRow row, Today day) {
        return texts.get("today.next.person", row.person().name(), Ago.of(row.due(), day.day()));
    }
}
