package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.session.Job;
import hearth.session.Jobs;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The work that is going on: what it is, how far it is, and a way to stop it. */
final class JobsLine extends HBox {

    private final Texts texts;

    JobsLine(Jobs jobs, Texts texts, Lifetime lifetime) {
        this.texts = texts;
        getStyleClass().add("status-jobs");
        lifetime.with(jobs.onChange(this::show));
        show(jobs.running());
    }

    private void show(List<Job> running) {
        getChildren().setAll(running.stream().map(this::row).toList());
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
