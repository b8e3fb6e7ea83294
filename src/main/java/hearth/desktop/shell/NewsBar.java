package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.plan.Message;
import hearth.session.Problem;
import hearth.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One piece of lasting news with what can be done about it. */
final class NewsBar extends HBox {

    private final Texts texts;

    private NewsBar(Texts texts, Feather icon, Mood mood, VBox words) {
        super(Icons.of(icon), words);
        this.texts = texts;
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().addAll("banner", mood.styleClass());
    }

    /** Bad news: what happened, what is safe, what to do. */
    static NewsBar of(Texts texts, Problem problem, Mood mood) {
        VBox words = new VBox(
                Labels.wrapped(texts.say(problem.happened()), "strong"),
                Labels.wrapped(texts.say(problem.safe()) + " " + texts.say(problem.remedy())));
        return new NewsBar(texts, mood == Mood.QUIET ? Feather.EYE : Feather.ALERT_TRIANGLE, mood, words);
    }

    /** Good news that shall be seen. */
    static NewsBar of(Texts texts, Message note) {
        return new NewsBar(texts, Feather.INFO, Mood.QUIET, new VBox(Labels.wrapped(texts.say(note))));
    }

    /** Offers something to do. */
    void offer(Remedy remedy) {
        Button button = Buttons.plain(texts.say(remedy.name()), remedy.icon(), remedy.run());
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button);
    }

    void offer(List<Remedy> remedies) {
        remedies.forEach(this::offer);
    }

    /** Can be put away. */
    void offerAway(Runnable away) {
        getChildren().add(Buttons.icon(Feather.X, texts.get("shell.putAway"), away));
    }
}
