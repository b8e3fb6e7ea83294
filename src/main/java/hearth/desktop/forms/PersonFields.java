package hearth.desktop.forms;

import hearth.desktop.fx.Choices;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Entry;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.SegmentId;
import hearth.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** Everything about a person but their accounts and evidence, which are lists of their own. */
final class PersonFields implements Fields<Person> {

    private final Texts texts;
    private final FormPane pane;
    private final TextField name = new TextField();
    private final TextField role = new TextField();
    private final TextField company = new TextField();
    private final ComboBox<Optional<SegmentId>> segment;
    private final ComboBox<Ring> ring;
    private final ComboBox<Optional<CareTier>> tier;
    private final TextField why = new TextField();
    private final TextField cadence = new TextField();
    private final TextField maximum = new TextField();
    private final PersonPicker introducedBy;
    private final DateField since;
    private final TextField emails = new TextField();
    private final TextField phones = new TextField();
    private final TextField links = new TextField();
    private final TextField labels = new TextField();
    private final TextArea nextStep = Inputs.note();
    private final TextArea note = Inputs.note();

    PersonFields(Desk desk, PersonId id) {
        texts = desk.texts();
        pane = new FormPane(texts);
        SegmentNames segments = new SegmentNames(desk.plan());
        segment = Inputs.optional(segments.ids(), segments::of, texts.get("landscape.none"));
        ring = Choices.of(List.of(Ring.values()), each -> texts.name("landscape", each));
        tier = Inputs.optional(
                List.of(CareTier.values()), each -> texts.name("care", each), texts.get("landscape.tier.none"));
        introducedBy = new PersonPicker(desk.plan(), id);
        since = new DateField(texts);
        nextStep.setPrefRowCount(2);
        layOut();
    }

    @Override
    public FormPane pane() {
        return pane;
    }

    @Override
    public void show(Person person) {
        name.setText(person.name());
        role.setText(person.role());
        company.setText(person.company());
        segment.setValue(Optional.ofNullable(person.segment()));
        ring.setValue(person.ring());
        tier.setValue(Optional.ofNullable(person.tier()));
        why.setText(person.why());
        cadence.setText(days(person.cadenceDays()));
        maximum.setText(days(person.maximumDays()));
        introducedBy.show(person.introducedBy());
        since.setValue(person.since());
        emails.setText(Inputs.joined(person.emails()));
        phones.setText(Inputs.joined(person.phones()));
        links.setText(Inputs.joined(person.links()));
        labels.setText(Inputs.joined(person.labels()));
        nextStep.setText(person.nextStep());
        note.setText(person.note());
    }

    @Override
    public Person read(Person base) {
        return base.edit()
                .name(name.getText().strip())
                .role(role.getText().strip())
                .company(company.getText().strip())
                .segment(Inputs.chosen(segment))
                .ring(ring.getValue())
                .tier(Inputs.chosen(tier))
                .cadenceDays(Entry.wholeOrNone("cadenceDays", cadence.getText()).orElse(null))
                .maximumDays(Entry.wholeOrNone("maximumDays", maximum.getText()).orElse(null))
                .why(why.getText().strip())
                .introducedBy(introducedBy.read("introducedBy", base.introducedBy()))
                .since(Inputs.dayOrNone(since, "since"))
                .emails(Inputs.split(emails.getText()))
                .phones(Inputs.split(phones.getText()))
                .links(Inputs.split(links.getText()))
                .labels(Inputs.split(labels.getText()))
                .nextStep(nextStep.getText().strip())
                .note(note.getText().strip())
                .person();
    }

    private void layOut() {
        pane.add(field("name", name));
        pane.add(field("role", role), field("company", company));
        pane.add(field("segment", segment), field("ring", ring));
        pane.add(field("tier", tier));
        pane.add(field("why", why));
        pane.add(field("cadenceDays", cadence), field("maximumDays", maximum));
        pane.add(field("nextStep", nextStep));
        pane.add(field("introducedBy", introducedBy), field("since", since));
        pane.add(field("emails", emails));
        pane.add(field("phones", phones));
        pane.add(field("links", links));
        pane.add(field("labels", labels).hint(texts.get("landscape.field.several")));
        pane.add(field("note", note));
        why.setPromptText(texts.get("landscape.field.whyPrompt"));
        maximum.setPromptText(texts.get("landscape.field.cadencePrompt"));
        cadence.setPromptText(texts.get("landscape.field.cadencePrompt"));
        introducedBy.setPromptText(texts.get("landscape.field.introducedByPrompt"));
    }

    private static String days(@Nullable Integer days) {
        return days == null ? "" : days.toString();
    }

    private Field field(String component, Node control) {
        return new Field(component, texts.get("landscape.field." + component), control);
    }
}
