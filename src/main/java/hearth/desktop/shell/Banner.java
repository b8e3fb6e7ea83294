package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.session.Problem;
import hearth.session.SaveState;
import hearth.session.Session;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Bad news above the screen: what happened, what is safe, what to do. Stays until it is solved or put away. */
final class Banner extends VBox {

    private final Session session;
    private final Texts texts;
    private final Workbench workbench;
    private final List<Problem> problems = new ArrayList<>();

    Banner(Session session, Texts texts, Workbench workbench, Lifetime lifetime) {
        this.session = session;
        this.texts = texts;
        this.workbench = workbench;
        getStyleClass().add("banners");
        lifetime.with(session.onSaveState(state -> refresh()));
        refresh();
    }

    void show(Problem problem) {
        problems.add(problem);
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        if (session.saveState() instanceof SaveState.CannotSave(long published, Problem problem)) {
            getChildren().add(notSaved(problem));
        }
        problems.forEach(problem -> getChildren().add(other(problem)));
    }

    private HBox notSaved(Problem problem) {
        return banner(
                problem,
                Buttons.plain(texts.get("shell.retry"), Feather.REFRESH_CW, session.store()::retry),
                Buttons.plain(texts.get("shell.saveCopy"), Feather.COPY, workbench::saveCopy));
    }

    private HBox other(Problem problem) {
        return banner(problem, Buttons.icon(Feather.X, texts.get("shell.putAway"), () -> {
            problems.remove(problem);
            refresh();
        }));
    }

    private HBox banner(Problem problem, Node... actions) {
        VBox words = new VBox(
                Labels.wrapped(texts.say(problem.happened()), "strong"),
                Labels.wrapped(texts.say(problem.safe()) + " " + texts.say(problem.remedy())));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox banner = new HBox(Icons.of(Feather.ALERT_TRIANGLE), words);
        banner.getChildren().addAll(actions);
        banner.getStyleClass().add("banner");
        return banner;
    }
}
