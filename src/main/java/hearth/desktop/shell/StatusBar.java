package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.session.Job;
import hearth.session.Jobs;
import hearth.session.Session;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The lowest line: how safe the plan is, in a sentence, and the work that is going on. */
final class StatusBar extends HBox {

    private final Session session;
    private final Texts texts;
    private final Label safety = Labels.of("", "caption");
    private final HBox work = new HBox();

    StatusBar(Session session, Jobs jobs, Texts texts, Lifetime lifetime) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("status-bar");
        work.getStyleClass().add("status-jobs");
        getChildren().addAll(safety, Panes.spacer(), work);
        lifetime.with(session.onSaveState(state -> saySafety()));
        lifetime.with(session.onRevision(revision -> saySafety()));
        lifetime.with(jobs.onChange(this::show));
        saySafety();
        show(jobs.running());
    }

    private void saySafety() {
        safety.setText(texts.say(SaveWords.of(session).sentence()));
    }

    private void show(List<Job> running) {
        work.getChildren().setAll(running.stream().map(this::row).toList());
    }

    private Node row(Job job) {
        String name = texts.say(job.name());
        ProgressBar bar = new ProgressBar(job.progress());
        bar.setAccessibleText(name);
        return Panes.row(
                Labels.of(name, "caption"),
                bar,
                Buttons.icon(Feather.X, texts.get("shell.cancelJob", name), job::cancel));
    }
}
