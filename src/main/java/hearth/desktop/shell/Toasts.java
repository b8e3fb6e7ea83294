package hearth.desktop.shell;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.plan.Message;
import hearth.session.Journal;
import hearth.session.Session;
import hearth.text.Texts;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Short news at the lower edge that goes away by itself, but not while pointed at. */
final class Toasts extends VBox {

    private static final Duration STAY = Duration.seconds(6);
    private static final int MOST = 3;

    private final Session session;
    private final Texts texts;

    Toasts(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
    }

    void tell(Message message) {
        add(new HBox(Labels.of(texts.say(message))));
    }

    /** With a way back, as long as it leads back from just this. */
    void done(Message message) {
        add(undoable(message));
    }

    /** With a way back, and with what may follow from it. */
    void offer(Message message, Message offered, Runnable then) {
        HBox toast = undoable(message);
        Node follow = Buttons.link(texts.say(offered), () -> {
            getChildren().remove(toast);
            then.run();
        });
        toast.getChildren().add(1, follow);
        add(toast);
    }

    private HBox undoable(Message message) {
        Journal.Position then = session.journal().position();
        HBox toast = new HBox(Labels.of(texts.say(message)));
        toast.getChildren().add(Buttons.link(texts.get("shell.undoThis"), () -> undo(toast, then)));
        return toast;
    }

    private void undo(Node toast, Journal.Position then) {
        getChildren().remove(toast);
        if (session.journal().position() == then) {
            session.undo();
        }
    }

    private void add(HBox toast) {
        toast.getStyleClass().add("toast");
        toast.setMaxWidth(USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(event -> getChildren().remove(toast));
        toast.setOnMouseEntered(event -> stay.pause());
        toast.setOnMouseExited(event -> stay.play());
        stay.play();
    }
}
