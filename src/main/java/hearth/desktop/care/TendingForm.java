package hearth.desktop.care;

import hearth.desktop.fx.CommitArea;
import hearth.desktop.fx.CommitField;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Segmented;
import hearth.plan.Settings;
import hearth.plan.care.CareRow;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** How somebody is tended: why, how closely, with which gaps, and what comes next. Each field is a gesture of its own. */
final class TendingForm {

    private static final int NOTE_ROWS = 3;

    private final Texts texts;
    private final CareModel model;
    private final FormPane form;
    private final CommitField why;
    private final Segmented<CareTier> tier;
    private final CommitField cadence;
    private final CommitField maximum;
    private final CommitField nextStep;
    private final CommitArea note;
    private final Label hint = Labels.wrapped("", "field-hint");
    private @Nullable CareRow shown;

    TendingForm(CareModel model, Texts texts) {
        this.texts = texts;
        this.model = model;
        form = new FormPane(texts);
        why = new CommitField(reason -> model.why(id(), reason));
        tier = new Segmented<>(texts.get("care.field.tier"), List.of(CareTier.values()), t -> texts.name("care", t));
        cadence = new CommitField(this::cadenceTyped);
        maximum = new CommitField(this::maximumTyped);
        nextStep = new CommitField(step -> model.nextStep(id(), step));
        note = new CommitArea(NOTE_ROWS, text -> model.note(id(), text));
        layOut();
        tier.valueProperty().subscribe(this::tierChosen);
    }

    Node node() {
        return form;
    }

    /** Keeps what was typed about whoever is shown. */
    void keep() {
        if (shown != null) {
            List.of(why, cadence, maximum, nextStep).forEach(CommitField::commit);
            note.commit();
        }
    }

    void show(CareRow row, Settings settings) {
        boolean another = shown == null || !shown.id().equals(row.id());
        shown = row;
        Person person = row.person();
        if (another) {
            form.clear();
        }
        why.stand(person.why());
        tier.set(row.tier());
        cadence.stand(days(person.cadenceDays()));
        maximum.stand(days(person.maximumDays()));
        nextStep.stand(person.nextStep());
        note.stand(person.note());
        cadence.setPromptText(days(row.tier().desiredDays(settings)));
        maximum.setPromptText(days(row.cadence().maximum()));
        boolean usual = person.cadenceDays() == null && person.maximumDays() == null;
        hint.setText(texts.get(
                usual ? "care.cadence.usual" : "care.cadence.own",
                row.cadence().desired(),
                row.cadence().maximum()));
    }

    private void layOut() {
        why.setPromptText(texts.get("care.field.whyPrompt"));
        nextStep.setPromptText(texts.get("care.nextStepPrompt"));
        form.add("why", texts.get("care.field.why"), why);
        Field closeness = new Field("tier", texts.get("care.field.tier"), tier);
        closeness.setMinWidth(Region.USE_PREF_SIZE);
        form.addNaturally(closeness);
        form.add(
                new Field("cadenceDays", texts.get("care.field.cadence"), cadence),
                new Field("maximumDays", texts.get("care.field.maximum"), maximum));
        form.getChildren().add(hint);
        form.add("nextStep", texts.get("care.field.nextStep"), nextStep);
        form.add("note", texts.get("care.field.note"), note);
    }

    private void tierChosen(CareTier chosen) {
        if (shown != null && shown.tier() != chosen) {
            model.tend(id(), chosen);
        }
    }

    private void cadenceTyped(String days) {
        form.show(model.cadence(id(), days));
    }

    private void maximumTyped(String days) {
        form.show(model.maximum(id(), days));
    }

    private PersonId id() {
        CareRow row = shown;
        if (row == null) {
            throw new IllegalStateException("a field is typed into while somebody is shown");
        }
        return row.id();
    }

    private static String days(@Nullable Integer days) {
        return days == null ? "" : days.toString();
    }
}
