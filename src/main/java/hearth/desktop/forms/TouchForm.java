package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Segmented;
import hearth.plan.care.TouchKind;
import hearth.plan.channel.ChannelId;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The form of a touch, opened in place: note, day, channel, and whether it was a real contact. Enter saves, Escape closes. */
public final class TouchForm extends VBox {

    /** A channel by its name, or none. */
    private record Choice(Optional<ChannelId> id, String name) {}

    private final TouchFormModel model;
    private final Texts texts;
    private final Runnable closed;
    private final FormPane form;
    private final Segmented<TouchKind> kind;
    private final TextField note = new TextField();
    private final DateField date;
    private final ComboBox<Choice> channel;
    private final CheckBox real = new CheckBox();
    private final CheckBox paid = new CheckBox();
    private final Label caution = Labels.wrapped("", "small", "warn-text");
    private Subscription refused = Subscription.EMPTY;

    /**
     * Shows {@code model}, which is open.
     *
     * @param closed called after saving or giving up, to give the focus back
     */
    public TouchForm(TouchFormModel model, Texts texts, Runnable closed) {
        this.model = model;
        this.texts = texts;
        this.closed = closed;
        form = new FormPane(texts);
        kind = new Segmented<>(texts.get("care.touch.kind"), List.of(TouchKind.values()), this::verb);
        date = new DateField(texts);
        channel = Choices.of(choices(), Choice::name);
        getStyleClass().add("touch-form");
        real.setText(texts.get("care.touch.real"));
        paid.setText(texts.get("care.touch.paid"));
        note.setPromptText(texts.get("care.touch.notePrompt"));
        fill();
        form.add("note", texts.get("care.touch.note"), note);
        form.add(
                new Field("date", texts.get("care.touch.date"), date),
                new Field("channel", texts.get("care.touch.channel"), channel));
        form.getChildren().addFirst(caution);
        form.getChildren().addFirst(kind);
        form.getChildren().add(new VBox(8, real, paid));
        getChildren().addAll(form, buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Puts the caret where most people have something to say. */
    public void focus() {
        Focus.on(note);
        note.end();
    }

    /** A kind of touch as a button says it: "Gave". */
    private String verb(TouchKind one) {
        return texts.name("care", one);
    }

    private void fill() {
        kind.valueProperty().bindBidirectional(model.kind());
        kind.valueProperty().subscribe(chosen -> warn());
        note.textProperty().bindBidirectional(model.note());
        date.valueProperty().bindBidirectional(model.date());
        real.selectedProperty().bindBidirectional(model.real());
        paid.selectedProperty().bindBidirectional(model.paid());
        channel.getItems().stream()
                .filter(choice ->
                        choice.id().equals(Optional.ofNullable(model.channel().get())))
                .findFirst()
                .ifPresent(channel::setValue);
        refused = model.reasons().subscribe(form::show);
        channel.valueProperty().subscribe(choice -> model.channel().set(id(choice)));
    }

    /** Lets go of the model, which outlives this form. */
    public void release() {
        refused.unsubscribe();
        kind.valueProperty().unbindBidirectional(model.kind());
        note.textProperty().unbindBidirectional(model.note());
        date.valueProperty().unbindBidirectional(model.date());
        real.selectedProperty().unbindBidirectional(model.real());
        paid.selectedProperty().unbindBidirectional(model.paid());
    }

    private void warn() {
        caution.setText(model.caution().map(texts::say).orElse(""));
        Panes.shown(caution, !caution.getText().isEmpty());
    }

    private static @Nullable ChannelId id(@Nullable Choice choice) {
        return choice == null ? null : choice.id().orElse(null);
    }

    private List<Choice> choices() {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice(Optional.empty(), texts.get("care.touch.noChannel")));
        model.channels().forEach(one -> all.add(new Choice(Optional.of(one.id()), one.name())));
        return all;
    }

    private HBox buttons() {
        String saying = texts.get(model.isEditing() ? "care.touch.change" : "care.touch.log");
        return Panes.row(
                Panes.spacer(),
                Buttons.plain(texts.get("care.touch.cancel"), this::cancel),
                Buttons.primary(saying, Feather.CHECK, this::save));
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            save();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel();
        }
    }

    private void save() {
        date.commit();
        if (model.submit()) {
            closed.run();
        }
    }

    private void cancel() {
        model.cancel();
        closed.run();
    }
}
