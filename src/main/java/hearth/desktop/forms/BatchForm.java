package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Entry;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.desktop.fx.Unfinished;
import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.care.Batch;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonDraft;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.SegmentId;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Several people changed at once: what is left empty stays as it is at each of them, and one undo takes all of it back. */
public final class BatchForm extends VBox implements Unfinished {

    /** A value to give everybody, or to leave everybody theirs. */
    private record Choice<T>(boolean change, Optional<T> value) {}

    private final Desk desk;
    private final Texts texts;
    private final List<PersonId> people;
    private final FormPane form;
    private final ComboBox<Choice<CareTier>> tier;
    private final ComboBox<Choice<SegmentId>> segment;
    private final ComboBox<Choice<Ring>> ring;
    private final TextField cadence = new TextField();
    private final TextField maximum = new TextField();
    private final CheckBox usual = new CheckBox();
    private final TextField nextStep = new TextField();
    private final TextField more = new TextField();
    private final TextField less = new TextField();

    /** A form for these people. */
    public BatchForm(Desk desk, List<PersonId> people) {
        super(Space.M);
        this.desk = desk;
        this.texts = desk.texts();
        this.people = List.copyOf(people);
        form = new FormPane(texts);
        SegmentNames segments = new SegmentNames(desk.plan());
        tier = choice(List.of(CareTier.values()), each -> texts.name("care", each), "landscape.tier.none");
        segment = choice(segments.ids(), segments::of, "landscape.none");
        ring = choice(List.of(Ring.values()), each -> texts.name("landscape", each), null);
        layOut();
    }

    /** What was chosen or typed counts, as if it had been applied. */
    @Override
    public boolean leave() {
        return !isTouched() || apply();
    }

    private void layOut() {
        Stream.of(cadence, maximum, nextStep, more, less)
                .forEach(field -> field.setPromptText(texts.get("landscape.batch.asIs")));
        form.add(field("landscape.field.tier", "tier", tier), field("landscape.field.ring", "ring", ring));
        form.add(field("landscape.field.segment", "segment", segment));
        form.add(
                field("landscape.field.cadenceDays", "cadenceDays", cadence),
                field("landscape.field.maximumDays", "maximumDays", maximum));
        usual.setText(texts.get("landscape.batch.usual"));
        usual.setWrapText(true);
        cadence.disableProperty().bind(usual.selectedProperty());
        maximum.disableProperty().bind(usual.selectedProperty());
        form.getChildren().add(usual);
        form.add(field("landscape.field.nextStep", "nextStep", nextStep));
        form.add(field("landscape.batch.more", "labels", more), field("landscape.batch.less", "less", less));
        Button apply = Buttons.plain(texts.get("landscape.batch.apply", people.size()), Feather.CHECK, this::applied);
        apply.setMinWidth(USE_PREF_SIZE);
        Label hint = Labels.wrapped(texts.get("landscape.batch.hint"), "small", "muted");
        getChildren().addAll(form, Panes.row(hint, Panes.spacer(), apply));
        clear();
    }

    private void applied() {
        if (isTouched()) {
            apply();
        }
    }

    private boolean apply() {
        Message done = Message.of("landscape.batch.done", people.size());
        boolean applied = form.submit(this::command, desk::execute);
        if (applied) {
            clear();
            desk.notices().done(done);
        }
        return applied;
    }

    private Command command() {
        List<Person> standing =
                people.stream().flatMap(id -> desk.plan().find(id).stream()).toList();
        return Batch.of(standing, change());
    }

    private UnaryOperator<PersonDraft> change() {
        UnaryOperator<PersonDraft> gaps = gaps();
        List<String> added = Inputs.split(more.getText());
        List<String> removed = Inputs.split(less.getText());
        return person -> {
            PersonDraft draft = gaps.apply(person);
            set(tier, draft::tier);
            set(segment, draft::segment);
            ring.getValue().value().ifPresent(draft::ring);
            if (!nextStep.getText().isBlank()) {
                draft.nextStep(nextStep.getText().strip());
            }
            return draft.labels(Batch.labels(draft.person().labels(), added, removed));
        };
    }

    private UnaryOperator<PersonDraft> gaps() {
        if (usual.isSelected()) {
            return draft -> draft.cadenceDays(null).maximumDays(null);
        }
        Integer days = Entry.wholeOrNone("cadenceDays", cadence.getText()).orElse(null);
        Integer longest = Entry.wholeOrNone("maximumDays", maximum.getText()).orElse(null);
        return draft -> draft.cadenceDays(days == null ? draft.person().cadenceDays() : days)
                .maximumDays(longest == null ? draft.person().maximumDays() : longest);
    }

    private static <T> void set(ComboBox<Choice<T>> box, Function<@Nullable T, PersonDraft> to) {
        Choice<T> choice = box.getValue();
        if (choice.change()) {
            Objects.requireNonNull(to.apply(choice.value().orElse(null)));
        }
    }

    private boolean isTouched() {
        return usual.isSelected()
                || Stream.of(tier, segment, ring).anyMatch(box -> box.getValue().change())
                || Stream.of(cadence, maximum, nextStep, more, less)
                        .anyMatch(field -> !field.getText().isBlank());
    }

    private void clear() {
        usual.setSelected(false);
        tier.getSelectionModel().selectFirst();
        segment.getSelectionModel().selectFirst();
        ring.getSelectionModel().selectFirst();
        Stream.of(cadence, maximum, nextStep, more, less).forEach(TextField::clear);
    }

    private Field field(String label, String component, Node control) {
        return new Field(component, texts.get(label), control);
    }

    /**
     * A choice that begins with leaving things as they are.
     *
     * @param none what having none is called, or null when everybody has one
     */
    private <T> ComboBox<Choice<T>> choice(List<T> values, Function<? super T, String> words, @Nullable String none) {
        List<Choice<T>> all = new ArrayList<>();
        all.add(new Choice<>(false, Optional.empty()));
        if (none != null) {
            all.add(new Choice<>(true, Optional.empty()));
        }
        values.forEach(value -> all.add(new Choice<>(true, Optional.of(value))));
        return Choices.of(
                all,
                choice -> choice.change()
                        ? choice.value().<String>map(words).orElseGet(() -> none == null ? "" : texts.get(none))
                        : texts.get("landscape.batch.asIs"));
    }
}
