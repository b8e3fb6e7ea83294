package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Mood;
import hearth.plan.Message;
import hearth.session.Problem;
import hearth.session.Session;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Bad news above the screen: what happened, what is safe, what to do. Stays until it is solved or put away. */
final class Banner extends VBox {

    private final Session session;
    private final Texts texts;
    private final Workbench workbench;
    private final List<News> others = new ArrayList<>();
    private Optional<SaveNews> shown = Optional.empty();

    private record News(Problem problem, List<Remedy> remedies) {}

    Banner(Session session, Texts texts, Workbench workbench, Lifetime lifetime) {
        this.session = session;
        this.texts = texts;
        this.workbench = workbench;
        getStyleClass().add("banners");
        lifetime.with(session.onSaveState(state -> follow()));
        refresh();
    }

    void show(Problem problem, List<Remedy> remedies) {
        others.add(new News(problem, remedies));
        refresh();
    }

    /** The buttons stay where they are while the news is the same. */
    private void follow() {
        if (!SaveNews.of(session.saveState()).equals(shown)) {
            refresh();
        }
    }

    private void refresh() {
        getChildren().clear();
        shown = SaveNews.of(session.saveState());
        shown.ifPresent(news -> getChildren().add(aboutSaving(news)));
        others.forEach(news -> getChildren().add(other(news)));
    }

    private HBox aboutSaving(SaveNews news) {
        HBox banner = banner(news.problem(), news.mood());
        news.offers().stream().map(this::offer).forEach(banner.getChildren()::add);
        return banner;
    }

    private HBox other(News news) {
        HBox banner = banner(news.problem, Mood.WARN);
        for (Remedy remedy : news.remedies) {
            banner.getChildren().add(button(remedy.name(), remedy.icon(), remedy.run()));
        }
        banner.getChildren().add(Buttons.icon(Feather.X, texts.get("shell.putAway"), () -> {
            others.remove(news);
            refresh();
        }));
        return banner;
    }

    private Button offer(SaveNews.Offer offer) {
        return switch (offer) {
            case RETRY -> button("shell.retry", Feather.REFRESH_CW, session.store()::retry);
            case TRY_NOW -> button("shell.tryNow", Feather.REFRESH_CW, session.store()::retry);
            case SAVE_COPY -> button("shell.saveCopy", Feather.COPY, workbench::saveCopy);
            case SAVE_AS -> button("shell.saveAs", Feather.SAVE, workbench::saveAs);
            case PUT_BACK -> button("shell.putBack", Feather.CORNER_DOWN_LEFT, workbench::putBack);
            case RELOCATE -> button("shell.relocate", Feather.MAP_PIN, workbench::relocate);
        };
    }

    private Button button(String key, Feather icon, Runnable run) {
        return button(Message.of(key), icon, run);
    }

    private Button button(Message name, Feather icon, Runnable run) {
        Button button = Buttons.plain(texts.say(name), icon, run);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private HBox banner(Problem problem, Mood mood) {
        VBox words = new VBox(
                Labels.wrapped(texts.say(problem.happened()), "strong"),
                Labels.wrapped(texts.say(problem.safe()) + " " + texts.say(problem.remedy())));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox banner = new HBox(Icons.of(mood == Mood.QUIET ? Feather.EYE : Feather.ALERT_TRIANGLE), words);
        banner.getStyleClass().addAll("banner", mood.styleClass());
        return banner;
    }
}
