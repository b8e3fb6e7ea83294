package hearth.desktop.shell;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.session.Jobs;
import hearth.session.Session;
import hearth.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The lowest line: how safe the plan is, in a sentence, and the work that is going on. */
final class StatusBar extends HBox {

    private final Session session;
    private final Texts texts;
    private final Label safety = Labels.of("", "caption");

    StatusBar(Session session, Jobs jobs, Texts texts, Lifetime lifetime) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("status-bar");
        getChildren().addAll(safety, Panes.spacer(), new JobsLine(jobs, texts, lifetime));
        lifetime.with(session.onSaveState(state -> saySafety()));
        lifetime.with(session.onRevision(revision -> saySafety()));
        saySafety();
    }

    private void saySafety() {
        safety.setText(texts.say(SaveWords.of(session).sentence()));
    }
}
