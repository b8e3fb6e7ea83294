package hearth.desktop.shell;

import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Mood;
import hearth.plan.Message;
import hearth.session.Problem;
import hearth.session.Session;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The news above the screen, how the plan is saved first. Each stays until it is solved or put away. */
final class Banner extends VBox {

    private final Session session;
    private final Texts texts;
    private final Workbench workbench;
    private final List<NewsBar> others = new ArrayList<>();
    private Optional<SaveNews> shown = Optional.empty();

    Banner(Session session, Texts texts, Workbench workbench, Lifetime lifetime) {
        this.session = session;
        this.texts = texts;
        this.workbench = workbench;
        getStyleClass().add("banners");
        lifetime.with(session.onSaveState(state -> follow()));
        refresh();
    }

    /** Bad news, with what can be done about it. */
    void show(Problem problem, List<Remedy> remedies) {
        NewsBar bar = NewsBar.of(texts, problem, Mood.WARN);
        bar.offer(remedies);
        add(bar);
    }

    /** Good news that shall be seen. */
    void show(Message note) {
        add(NewsBar.of(texts, note));
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
        getChildren().addAll(others);
    }

    private void add(NewsBar bar) {
        bar.offerAway(() -> {
            others.remove(bar);
            refresh();
        });
        others.add(bar);
        refresh();
    }

    private NewsBar aboutSaving(SaveNews news) {
        NewsBar bar = NewsBar.of(texts, news.problem(), news.mood());
        news.offers().stream().map(this::remedy).forEach(bar::offer);
        return bar;
    }

    private Remedy remedy(SaveNews.Offer offer) {
        return switch (offer) {
            case RETRY -> remedy("shell.retry", Feather.REFRESH_CW, session.store()::retry);
            case TRY_NOW -> remedy("shell.tryNow", Feather.REFRESH_CW, session.store()::retry);
            case SAVE_COPY -> remedy("shell.saveCopy", Feather.COPY, workbench::saveCopy);
            case SAVE_AS -> remedy("shell.saveAs", Feather.SAVE, workbench::saveAs);
            case PUT_BACK -> remedy("shell.putBack", Feather.CORNER_DOWN_LEFT, workbench::putBack);
            case REOPEN -> remedy("shell.reopen", Feather.REFRESH_CW, workbench::reopen);
            case RELOCATE -> remedy("shell.relocate", Feather.MAP_PIN, workbench::relocate);
        };
    }

    private static Remedy remedy(String key, Feather icon, Runnable run) {
        return new Remedy(Message.of(key), icon, run);
    }
}
