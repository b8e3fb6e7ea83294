package hearth.desktop.review;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SidePanel;
import hearth.desktop.fx.Space;
import hearth.desktop.fx.Unfinished;
import hearth.plan.Message;
import hearth.plan.review.Finding;
import hearth.plan.review.SetAside;
import hearth.text.Texts;
import java.util.function.BooleanSupplier;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One finding in full: why, what to do, where; and the reason it was set aside with, or the place to write one. */
final class FindingPanel extends StackPane implements Unfinished {

    private final Desk desk;
    private final Texts texts;
    private final ReviewModel model;
    private final Finding finding;
    private final Runnable back;
    private final SidePanel panel;
    private @Nullable FormPane typing;

    /** A panel; {@code back} gives the keyboard back to the list once nothing is typed here any more. */
    FindingPanel(Desk desk, ReviewModel model, Finding finding, Runnable back) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.finding = finding;
        this.back = back;
        panel = new SidePanel(
                texts, say(finding.subject()), FindingWords.kind(texts, finding), () -> model.select(null));
        getChildren().add(panel);
        rest();
    }

    /** Opens the place to write a reason. */
    void askReason() {
        FormPane form = new FormPane(texts);
        TextArea reason = reasonField();
        form.add("reason", texts.get("review.why.field"), reason).hint(texts.get("review.why.hint"));
        BooleanSupplier submit = () -> {
            boolean kept = form.submit(() -> model.setAside(finding, reason.getText()), desk::execute);
            if (kept) {
                back.run();
            }
            return kept;
        };
        panel.body(words(), form).whenLeft(form, submit);
        typing = form;
        Button keep = Buttons.primary(texts.get("review.setAside.submit"), Feather.ARCHIVE, () -> {
            boolean _ = submit.getAsBoolean();
        });
        panel.foot(Buttons.plain(texts.get("review.cancel"), this::cancel), keep);
        reason.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys(event, reason, submit));
        Focus.on(reason);
    }

    /** True while a reason is being typed for this finding. */
    boolean isTypedFor(Finding other) {
        return finding.key().equals(other.key()) && typing != null && typing.isTouched();
    }

    @Override
    public boolean leave() {
        return panel.leave();
    }

    private void cancel() {
        rest();
        back.run();
    }

    private void rest() {
        typing = null;
        panel.whenLeft(() -> true);
        finding.setAside().ifPresentOrElse(aside -> panel.body(words(), aside(aside)), () -> panel.body(words()));
        panel.foot(
                finding.isSetAside() ? takeUp() : setAside(),
                Buttons.primary(texts.get("review.goThere"), Feather.ARROW_RIGHT, () -> model.goThere(finding)));
    }

    private Button setAside() {
        return Buttons.plain(texts.get("review.setAside"), Feather.ARCHIVE, this::askReason);
    }

    private Button takeUp() {
        return Buttons.plain(texts.get("review.takeUp"), Feather.ROTATE_CCW, () -> model.takeUp(finding));
    }

    private Region words() {
        return Panes.column(
                Space.L,
                Panes.row(SeverityPill.of(texts, finding)),
                part("review.part.why", finding.reason()),
                part("review.part.todo", finding.remedy()),
                practice());
    }

    private VBox part(String title, Message words) {
        return Panes.column(Space.XS, Labels.of(texts.get(title), "field-label"), Labels.wrapped(say(words)));
    }

    private VBox practice() {
        VBox practice = part("review.part.practice", finding.title());
        practice.getChildren().add(Labels.wrapped(say(finding.sentence()), "small", "muted"));
        return practice;
    }

    private Region aside(SetAside aside) {
        VBox card = Panes.card(
                Labels.of(texts.get("review.aside.since", aside.date()), "field-label"),
                Labels.wrapped(aside.reason()));
        card.getStyleClass().addAll("tight", "set-aside");
        return card;
    }

    // Before the text area itself sees them: it would keep Tab and Enter for the text.
    private void keys(KeyEvent event, TextArea reason, BooleanSupplier submit) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            boolean _ = submit.getAsBoolean();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
        } else if (event.getCode() == KeyCode.TAB) {
            reason.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else {
            return;
        }
        event.consume();
    }

    private static TextArea reasonField() {
        TextArea reason = new TextArea();
        reason.setId("reason");
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        return reason;
    }

    private String say(Message message) {
        return texts.say(message);
    }
}
