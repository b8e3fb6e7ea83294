package hearth.desktop.shell;

import hearth.desktop.forms.TouchKinds;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SearchField;
import hearth.desktop.fx.Space;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.Person;
import hearth.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A touch from anywhere: whom, then G, A or L. Whoever is selected on the screen is chosen already, so that it is two keys
 * in all. Plus goes back to choosing, Y says that it was yesterday, D leads to another day; letters typed into a field stay letters.
 */
final class TouchView extends VBox {

    private final TouchModel model;
    private final PaletteModel search;
    private final Texts texts;
    private final Runnable close;
    private final FlowPane chosen = new FlowPane(Space.S, Space.S);
    private final SearchField field;
    private final TextField note = new TextField();
    private final DateField day;
    private final TouchKinds kinds;

    TouchView(TouchModel model, PaletteModel search, Texts texts, Runnable close) {
        this.model = model;
        this.search = search;
        this.texts = texts;
        this.close = close;
        this.kinds = new TouchKinds(texts, this::log);
        this.day = new DateField(texts);
        this.field = new SearchField(texts.get("shell.touch.whom"));
        getStyleClass().addAll("palette", "touch-sheet");
        HitList hits = new HitList(search, field, texts, this::take);
        hits.setCellFactory(list -> new NameCell());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::erasing);
        day.valueProperty().bindBidirectional(model.day());
        day.setAccessibleText(texts.get("shell.touch.day"));
        day.getEditor().setAccessibleText(texts.get("shell.touch.day"));
        day.addEventFilter(KeyEvent.KEY_PRESSED, this::dayTyped);
        note.setPromptText(texts.get("shell.touch.note"));
        note.setAccessibleText(texts.get("shell.touch.note"));
        note.setOnAction(event -> Focus.on(kinds.getChildren().getFirst()));
        getChildren()
                .addAll(
                        Labels.of(texts.get("shell.touch.title"), "h3"),
                        chosen,
                        field,
                        hits,
                        Panes.row(Labels.of(texts.get("shell.touch.day")), day, yesterday()),
                        note,
                        kinds,
                        Labels.wrapped(texts.get("shell.touch.hint"), "small", "muted"));
        addEventHandler(KeyEvent.KEY_TYPED, this::letter);
        model.people().subscribe(this::showChosen);
    }

    /** Gives the keyboard to what comes next: the kinds once somebody is chosen. */
    void focusNext() {
        Focus.on(model.people().get().isEmpty() ? field : kinds.getChildren().getFirst());
    }

    private Button yesterday() {
        return Buttons.plain(texts.get("shell.touch.yesterday"), Feather.CHEVRON_LEFT, model::yesterday);
    }

    private void showChosen(List<Person> people) {
        search.without(people.stream().map(Person::id).collect(Collectors.toSet()));
        chosen.getChildren().setAll(people.stream().map(this::chip).toList());
        Panes.shown(chosen, !people.isEmpty());
        kinds.getChildren().forEach(button -> button.setDisable(people.isEmpty()));
    }

    private Node chip(Person person) {
        Button chip = Buttons.plain(person.name(), Feather.X, () -> model.remove(person));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(texts.get("shell.touch.without", person.name()));
        chip.getStyleClass().add("chip");
        return chip;
    }

    private void take(Hit hit) {
        search.choose(hit);
        field.clear();
        focusNext();
    }

    private void erasing(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty()) {
            model.removeLast();
        }
    }

    private void dayTyped(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !day.isShowing()) {
            event.consume();
            day.commit();
            focusNext();
        }
    }

    /** A letter that is not typed into a field. Heard once it is typed: whatever gets the keyboard must not get the letter. */
    private void letter(KeyEvent event) {
        if (event.getTarget() instanceof TextField
                || event.getTarget() instanceof DateField
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
            case "+" -> field.requestFocus();
            case "y" -> model.yesterday();
            case "d" -> Focus.on(day);
            case "g" -> log(TouchKind.GIVEN);
            case "a" -> log(TouchKind.ASKED);
            case "l" -> log(TouchKind.LISTENED);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void log(TouchKind kind) {
        day.commit();
        if (model.log(kind, note.getText())) {
            close.run();
        }
    }

    private static final class NameCell extends ListCell<Hit> {
        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(
                    !empty && hit instanceof Hit.Thing(Named named)
                            ? Panes.row(Icons.of(Feather.USER, "muted"), Labels.of(named.name()))
                            : null);
        }
    }
}
