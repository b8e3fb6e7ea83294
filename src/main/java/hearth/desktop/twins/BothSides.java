package hearth.desktop.twins;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Space;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Tie;
import hearth.plan.merge.Words;
import hearth.plan.twins.Joining;
import hearth.plan.twins.Pair;
import hearth.plan.twins.TwinField;
import hearth.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One pair field by field: where both say something, a choice; what only one says and what is united, as it will be. */
final class BothSides extends VBox {

    private static final double FIELD = 120;

    private final Texts texts;
    private final TwinsModel model;
    private final Joining joining;
    private final Pair pair;
    private final Words words;
    private final GridPane choices = grid();
    private final GridPane rest = lines();

    BothSides(Texts texts, TwinsModel model, Joining joining, Pair pair) {
        this.texts = texts;
        this.model = model;
        this.joining = joining;
        this.pair = pair;
        this.words = new Words(model.plan());
        getStyleClass().add("twins-sides");
        heads();
        List.of(TwinField.values()).forEach(this::field);
        Person joined = joining.joined();
        united("emails", joined, Person::emails);
        united("phones", joined, Person::phones);
        united("links", joined, Person::links);
        united("labels", joined, Person::labels);
        united("dates", joined, Person::dates);
        united("accounts", joined, Person::accounts);
        united("evidence", joined, Person::evidence);
        united("note", joined, Person::note);
        getChildren().add(choices);
        if (!rest.getChildren().isEmpty()) {
            getChildren().addAll(Labels.of(texts.get("twins.united"), "h3"), rest);
        }
        setPadding(new Insets(0, Space.M, Space.M, Space.M));
    }

    private void heads() {
        choices.addRow(0, Labels.of(""), head(pair.one()), head(pair.other()));
    }

    private VBox head(Person person) {
        Plan plan = model.plan();
        int touches = plan.referring(person.id(), Touch.class).size();
        int ties = plan.referring(person.id(), Tie.class).size();
        return new VBox(Labels.wrapped(person.name(), "strong"), Labels.muted(texts.get("twins.has", touches, ties)));
    }

    private void field(TwinField field) {
        if (field.differs(pair.one(), pair.other())) {
            ToggleGroup group = new ToggleGroup();
            String name = name(field.component());
            choices.addRow(
                    choices.getRowCount(),
                    caption(name),
                    choice(field, name, pair.one(), group),
                    choice(field, name, pair.other(), group));
        } else {
            show(field.component(), field.of(joining.from(field)));
        }
    }

    private RadioButton choice(TwinField field, String name, Person person, ToggleGroup group) {
        String value = value(field.component(), Objects.requireNonNull(field.of(person)));
        RadioButton choice = new RadioButton(value);
        choice.setMnemonicParsing(false);
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.setAccessibleText(texts.get("twins.takes", name, value));
        choice.setSelected(joining.from(field).equals(person));
        choice.selectedProperty().subscribe(yes -> {
            if (yes) {
                model.take(field, person.id());
            }
        });
        return choice;
    }

    private void united(String field, Person joined, Function<Person, ?> value) {
        show(field, value.apply(joined));
    }

    /** What needs no choice stands below, as it will be; what nobody has is left out. */
    private void show(String field, @Nullable Object value) {
        if (value != null && !value.equals("") && !value.equals(List.of())) {
            rest.addRow(rest.getRowCount(), caption(name(field)), Labels.wrapped(value(field, value)));
        }
    }

    private String name(String component) {
        return texts.say(Words.field(component));
    }

    private String value(String component, Object value) {
        return texts.say(words.value(pair.one().id(), component, value));
    }

    private static Label caption(String name) {
        return Labels.wrapped(name, "muted");
    }

    private static GridPane grid() {
        GridPane grid = new GridPane(Space.M, Space.S);
        ColumnConstraints field = new ColumnConstraints(FIELD);
        grid.getColumnConstraints().addAll(field, half(), half());
        return grid;
    }

    private static GridPane lines() {
        GridPane grid = new GridPane(Space.M, Space.S);
        grid.getColumnConstraints().addAll(new ColumnConstraints(FIELD), half());
        return grid;
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints(0, 10, Double.MAX_VALUE);
        half.setHgrow(Priority.ALWAYS);
        return half;
    }
}
