package hearth.desktop.care;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SearchField;
import hearth.desktop.fx.Segmented;
import hearth.desktop.fx.SidePanel;
import hearth.plan.care.CareList;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Finds somebody for a place among the hundred: type a name, Enter takes who is marked or makes somebody new. */
final class AdderPanel {

    private final AdderModel model;
    private final Texts texts;
    private final Consumer<PersonId> added;
    private final SidePanel panel;
    private final SearchField query;
    private final ListView<Person> people = new ListView<>();
    private final Button create;

    AdderPanel(AdderModel model, Texts texts, @Nullable CareList list, Consumer<PersonId> added, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.added = added;
        query = new SearchField(texts.get("care.add.query"));
        create = Buttons.plain("", Feather.USER_PLUS, this::create);
        create.setMaxWidth(Double.MAX_VALUE);
        panel = new SidePanel(texts, texts.get("care.add"), texts.get("care.add.hint"), close);
        panel.setCenter(body(list));
        listen();
        model.begin();
    }

    Node node() {
        return panel;
    }

    void focus() {
        query.requestFocus();
    }

    private Node body(@Nullable CareList list) {
        Segmented<CareTier> tier =
                new Segmented<>(texts.get("care.field.tier"), List.of(CareTier.values()), t -> texts.name("care", t));
        tier.set(model.tier().get());
        tier.valueProperty().subscribe(model.tier()::set);
        people.setCellFactory(any -> new PersonCell());
        people.setAccessibleText(texts.get("care.add.people"));
        VBox.setVgrow(people, Priority.ALWAYS);
        VBox body = new VBox(query, tier, people, create);
        if (list != null && list.placesLeft() <= 0) {
            body.getChildren().addFirst(Labels.wrapped(texts.get("care.add.full", list.cap()), "form-reason"));
        }
        body.getStyleClass().add("side-panel-body");
        return body;
    }

    private void listen() {
        query.textProperty().subscribe(model.query()::set);
        model.found().subscribe(this::show);
        people.setOnMouseClicked(event -> addMarked());
        panel.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void show(AdderModel.Found found) {
        people.getItems().setAll(found.people());
        if (!model.query().get().isBlank()) {
            people.getSelectionModel().selectFirst();
        }
        create.setText(texts.get("care.add.create", model.query().get().strip()));
        Panes.shown(create, model.canCreate());
        people.setPlaceholder(Labels.wrapped(
                texts.get(model.query().get().isBlank() ? "care.add.nobody" : "care.add.noMatch"), "muted"));
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                model.whenFound(this::enter);
            }
            case DOWN, UP -> mark(event);
            default -> {}
        }
    }

    // The caret stays in the field while the arrows walk the list.
    private void mark(KeyEvent event) {
        if (query.isFocused()) {
            int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
            int last = people.getItems().size() - 1;
            people.getSelectionModel()
                    .select(Math.clamp(
                            (long) people.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, last)));
            event.consume();
        }
    }

    private void enter() {
        if (create.isFocused() || people.getSelectionModel().isEmpty()) {
            create();
        } else {
            addMarked();
        }
    }

    private void addMarked() {
        Person marked = people.getSelectionModel().getSelectedItem();
        if (marked != null) {
            model.add(marked).ifPresent(added);
        }
    }

    private void create() {
        if (model.canCreate()) {
            model.create().ifPresent(added);
        }
    }

    private static final class PersonCell extends ListCell<Person> {
        PersonCell() {
            // As wide as the list and no wider: long words end in dots instead of a second scroll bar.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Person person, boolean empty) {
            super.updateItem(person, empty);
            setGraphic(empty || person == null ? null : row(person));
        }

        private static Node row(Person person) {
            Label name = Labels.of(person.name(), "strong");
            return Panes.row(name, Labels.of(CareWords.place(person), "small", "muted"));
        }
    }
}
