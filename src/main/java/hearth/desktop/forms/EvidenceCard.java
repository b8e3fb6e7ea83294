package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.desktop.fx.Unfinished;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a person caused, piece by piece, the newest first. */
final class EvidenceCard extends VBox implements Unfinished {

    private final Desk desk;
    private final Texts texts;
    private final PersonId id;
    private final VBox pieces = new VBox(Space.XS);
    private final FormPane form;
    private final DateField date;
    private final ComboBox<Evidence.Kind> kind;
    private final TextField note = new TextField();

    EvidenceCard(Desk desk, PersonId id) {
        super(Space.M);
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        this.form = new FormPane(texts);
        this.date = new DateField(texts, desk.today());
        this.kind = Choices.of(List.of(Evidence.Kind.values()), each -> texts.name("landscape", each));
        layOut();
        getChildren().addAll(pieces, form);
        refresh();
    }

    /** Shows the evidence as it stands in the plan. */
    void refresh() {
        List<Evidence> now = desk.plan().find(id).map(Person::evidence).orElse(List.of());
        pieces.getChildren().setAll(now.reversed().stream().map(this::piece).toList());
        if (now.isEmpty()) {
            pieces.getChildren().add(Labels.wrapped(texts.get("landscape.evidence.empty"), "muted"));
        }
    }

    private Node piece(Evidence evidence) {
        String what = texts.get(
                evidence.note().isEmpty() ? "landscape.evidence.bare" : "landscape.evidence.line",
                evidence.date(),
                texts.name("landscape", evidence.kind()),
                evidence.note());
        return Panes.row(
                Labels.wrapped(what, "small"),
                Panes.spacer(),
                Buttons.icon(
                        Feather.X,
                        texts.get("landscape.evidence.remove", what),
                        () -> desk.execute(edits().removeEvidence(evidence))));
    }

    /** A piece half written is one as soon as it says something. */
    @Override
    public boolean leave() {
        return note.getText().isBlank() || add();
    }

    private void layOut() {
        kind.setValue(Evidence.Kind.REFERRAL);
        note.setPromptText(texts.get("landscape.evidence.notePrompt"));
        note.setOnAction(event -> add());
        form.add(
                new Field("date", texts.get("landscape.evidence.date"), date),
                new Field("kind", texts.get("landscape.evidence.kind"), kind));
        form.add("note", texts.get("landscape.evidence.note"), note);
        form.getChildren().add(Panes.row(Buttons.plain(texts.get("landscape.evidence.add"), Feather.PLUS, this::add)));
    }

    private boolean add() {
        boolean added = form.submit(() -> edits().addEvidence(typed()), desk::execute);
        if (added) {
            note.clear();
        }
        return added;
    }

    private Evidence typed() {
        return new Evidence(
                Inputs.day(date, "date"), kind.getValue(), note.getText().strip());
    }

    private PersonEdits edits() {
        return new PersonEdits(desk.plan().get(id));
    }
}
