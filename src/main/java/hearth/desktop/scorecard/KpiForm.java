package hearth.desktop.scorecard;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SidePanel;
import hearth.plan.Refused;
import hearth.plan.scorecard.Aggregate;
import hearth.plan.scorecard.Direction;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiKind;
import hearth.plan.scorecard.Period;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Unit;
import hearth.text.KpiTexts;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The form of a KPI: what it is, how it is counted, and why it is watched. */
final class KpiForm {

    private final Desk desk;
    private final KpiTexts kpis;
    private final Texts texts;
    private final PageModel model;
    private final KpiId id;
    private final boolean isNew;
    private final Runnable saved;
    private final Runnable close;
    private final FormPane form;
    private final TextField name;
    private final ComboBox<String> perspective;
    private final ComboBox<KpiKind> kind;
    private final ComboBox<Unit> unit;
    private final ComboBox<Direction> direction;
    private final ComboBox<Period> period;
    private final ComboBox<Aggregate> aggregate;
    private final TextField relationship;
    private final ComboBox<Optional<Kpi>> pairedWith;
    private final DateField since;
    private final TextArea note;

    /**
     * A form.
     *
     * @param id of the KPI; a new one when there is no such KPI yet
     * @param saved runs when the plan has taken it
     * @param close runs when the form is put away
     */
    KpiForm(Desk desk, KpiTexts kpis, PageModel model, KpiId id, KpiDraft draft, Runnable saved, Runnable close) {
        this.desk = desk;
        this.kpis = kpis;
        this.texts = desk.texts();
        this.model = model;
        this.id = id;
        this.isNew = !desk.plan().has(id);
        this.saved = saved;
        this.close = close;
        this.form = new FormPane(texts);
        this.name = new TextField(draft.name());
        this.perspective = perspectives(draft.perspective());
        this.kind = names(List.of(KpiKind.values()), draft.kind());
        this.unit = names(List.of(Unit.values()), draft.unit());
        this.direction = names(List.of(Direction.values()), draft.direction());
        this.period = names(List.of(Period.values()), draft.period());
        this.aggregate = names(List.of(Aggregate.values()), draft.aggregate());
        this.relationship = new TextField(draft.relationship());
        this.pairedWith = partners(draft.pairedWith());
        this.since = new DateField(texts, draft.since());
        this.note = new TextArea(draft.note());
        note.setPrefRowCount(3);
        note.setWrapText(true);
        name.setOnAction(event -> save());
    }

    SidePanel panel() {
        form.add("name", texts.get("scorecard.kpi.name"), name);
        form.add("perspective", texts.get("scorecard.kpi.perspective"), perspective)
                .hint(texts.get("scorecard.kpi.perspective.hint"));
        form.add("kind", texts.get("scorecard.kpi.kind"), Panes.column(4, wide(kind), kindHint()));
        form.add(field("unit", unit), field("direction", direction));
        form.add(field("period", period), field("aggregate", aggregate));
        form.add("relationship", texts.get("scorecard.kpi.relationship"), relationship)
                .hint(texts.get("scorecard.kpi.relationship.hint"));
        form.add("pairedWith", texts.get("scorecard.kpi.pairedWith"), pairedWith)
                .hint(texts.get("scorecard.kpi.pairedWith.hint"));
        form.add("since", texts.get("scorecard.kpi.since"), since);
        form.add("note", texts.get("scorecard.note"), note);
        return new SidePanel(
                        texts, texts.get(isNew ? "scorecard.kpi.add" : "scorecard.kpi.edit"), name.getText(), close)
                .body(form)
                .foot(foot())
                .whenLeft(form, this::save);
    }

    /** The first thing to type. */
    void focus() {
        Focus.on(name);
    }

    private Node[] foot() {
        List<Node> buttons = new ArrayList<>();
        if (!isNew) {
            buttons.add(Buttons.danger(texts.get("scorecard.delete"), Feather.TRASH_2, model::delete));
            buttons.add(Panes.spacer());
        }
        buttons.add(Buttons.plain(texts.get("scorecard.cancel"), close));
        buttons.add(Buttons.primary(texts.get("scorecard.kpi.save"), Feather.CHECK, this::save));
        return buttons.toArray(Node[]::new);
    }

    private boolean save() {
        boolean took = form.submit(() -> model.save(id, draft()), desk::execute);
        if (took) {
            saved.run();
        }
        return took;
    }

    private KpiDraft draft() {
        return new KpiDraft(
                Refused.blank("name", name.getText()),
                perspective(),
                kind.getValue(),
                unit.getValue(),
                direction.getValue(),
                period.getValue(),
                aggregate.getValue(),
                relationship.getText(),
                pairedWith.getValue().map(Kpi::id).orElse(null),
                since.day("since"),
                note.getText());
    }

    /** A perspective that is known by the name typed, or else an own one of that name. */
    private Perspective perspective() {
        String typed = perspective.getEditor().getText().strip();
        return model.perspectives().stream()
                .filter(known -> kpis.perspective(known).equalsIgnoreCase(typed))
                .findFirst()
                .orElseGet(() -> new Perspective(typed));
    }

    private ComboBox<String> perspectives(Perspective chosen) {
        ComboBox<String> box = new ComboBox<>();
        model.perspectives().forEach(known -> box.getItems().add(kpis.perspective(known)));
        box.setEditable(true);
        box.setValue(kpis.perspective(chosen));
        return box;
    }

    private ComboBox<Optional<Kpi>> partners(@Nullable KpiId chosen) {
        List<Optional<Kpi>> choices = Stream.concat(
                        Stream.of(Optional.<Kpi>empty()),
                        model.partners(id).stream().map(Optional::of))
                .toList();
        ComboBox<Optional<Kpi>> box =
                Choices.of(choices, one -> one.map(Kpi::name).orElse(texts.get("scorecard.kpi.pairedWith.none")));
        box.setValue(Optional.ofNullable(chosen).flatMap(desk.plan()::find));
        return box;
    }

    private <E extends Enum<E>> ComboBox<E> names(List<E> values, E chosen) {
        ComboBox<E> box = Choices.of(values, one -> texts.name("scorecard", one));
        box.setValue(chosen);
        return box;
    }

    private Field field(String component, ComboBox<?> box) {
        return new Field(component, texts.get("scorecard.kpi." + component), wide(box));
    }

    private Label kindHint() {
        Label hint = Labels.wrapped("", "field-hint");
        kind.valueProperty().subscribe(chosen -> hint.setText(texts.get("scorecard.kind." + chosen.name())));
        return hint;
    }

    private static <E> ComboBox<E> wide(ComboBox<E> box) {
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }
}
