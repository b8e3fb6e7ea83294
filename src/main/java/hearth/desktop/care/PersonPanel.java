package hearth.desktop.care;

import hearth.desktop.forms.PersonalData;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.CommitField;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Segmented;
import hearth.desktop.fx.SidePanel;
import hearth.plan.care.CareRow;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One of the hundred at the side: how it stands, a touch in two keys, how they are tended, and everything noted. */
final class PersonPanel implements AutoCloseable {

    private final Desk desk;
    private final Texts texts;
    private final CareModel model;
    private final Lifetime lifetime = new Lifetime();
    private final SidePanel panel;
    private final PersonId id;
    private final String name;
    private final VBox standing = new VBox(8);
    private final Segmented<CareTier> tier;
    private final FormPane tending;
    private final CommitField cadence;
    private final Label cadenceHint;
    private final CommitField nextStep;
    private final VBox reach = new VBox();
    private final Label ledger = Labels.muted("");
    private final TouchHistory history;

    /**
     * A panel.
     *
     * @param whole shows everything about the person, to be edited
     */
    PersonPanel(
            Desk desk,
            CareModel model,
            CareModel.Detail detail,
            Runnable close,
            Runnable backToList,
            Consumer<PersonId> whole) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        Person person = detail.row().person();
        id = person.id();
        name = person.name();
        tier = new Segmented<>(texts.get("care.field.tier"), List.of(CareTier.values()), t -> texts.name("care", t));
        cadence = new CommitField(this::cadenceTyped);
        cadenceHint = Labels.wrapped("", "field-hint");
        nextStep = new CommitField(step -> model.nextStep(id, step));
        history = new TouchHistory(model, texts);
        tending = tending();
        TouchCorner corner = new TouchCorner(model.form(), texts, () -> List.of(id), backToList, lifetime);
        panel = new SidePanel(texts, name, CareWords.place(person), close)
                .body(
                        standing,
                        corner,
                        tending,
                        reach,
                        Panes.section(texts.get("care.history"), history, ledger),
                        PersonalData.of(desk, id))
                .foot(letGo(), Panes.spacer(), open(), edit(whole))
                .whenLeft(model.form()::leave);
        show(detail);
        tier.valueProperty().subscribe(this::tierChosen);
    }

    Node node() {
        return panel;
    }

    /** True while this panel can show {@code detail} by changing what differs. */
    boolean isOf(CareModel.Detail detail) {
        Person person = detail.row().person();
        return person.id().equals(id) && person.name().equals(name);
    }

    void show(CareModel.Detail detail) {
        CareRow row = detail.row();
        CareWords words = new CareWords(texts, desk.today());
        standing.getChildren()
                .setAll(
                        Panes.row(words.duePill(row), Labels.muted(texts.get("care.lastContact", words.last(row)))),
                        new GapBar(row, words.gap(row)));
        tier.set(row.tier());
        Integer own = row.person().cadenceDays();
        cadence.stand(own == null ? "" : own.toString());
        int usual = row.tier().desiredDays(desk.plan().settings());
        cadence.setPromptText(Integer.toString(usual));
        cadenceHint.setText(texts.get(
                own == null ? "care.cadence.usual" : "care.cadence.own",
                usual,
                row.cadence().maximum()));
        nextStep.stand(row.person().nextStep());
        reach.getChildren().setAll(reach(row.person()));
        ledger.setText(texts.get("care.ledgerYear", words.ledger(row.ledger())));
        history.show(desk.plan(), detail.touches());
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private FormPane tending() {
        FormPane form = new FormPane(texts);
        Field closeness = new Field("tier", texts.get("care.field.tier"), tier);
        form.addNaturally(closeness, new Field("cadenceDays", texts.get("care.field.cadence"), cadence));
        closeness.setMinWidth(Region.USE_PREF_SIZE);
        form.getChildren().add(cadenceHint);
        form.add("nextStep", texts.get("care.field.nextStep"), nextStep);
        nextStep.setPromptText(texts.get("care.nextStepPrompt"));
        return form;
    }

    private void tierChosen(CareTier chosen) {
        CareModel.Detail shown = model.detail().get();
        if (shown != null && shown.row().id().equals(id) && shown.row().tier() != chosen) {
            model.tend(id, chosen);
        }
    }

    private void cadenceTyped(String days) {
        tending.show(model.cadence(id, days));
    }

    private List<Node> reach(Person person) {
        return Stream.of(person.phones(), person.emails(), person.links())
                .flatMap(List::stream)
                .<Node>map(this::copied)
                .toList();
    }

    private Node copied(String text) {
        HBox row =
                Panes.row(Labels.of(text), Buttons.icon(Feather.COPY, texts.get("care.copy", text), () -> copy(text)));
        row.getStyleClass().add("touch-row");
        return row;
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private Node letGo() {
        return Buttons.danger(texts.get("care.letGo"), Feather.USER_MINUS, () -> model.letGo(id));
    }

    private Node open() {
        return Buttons.icon(
                Feather.MAP, texts.get("care.open"), () -> desk.navigator().show(id));
    }

    private Node edit(Consumer<PersonId> whole) {
        return Buttons.plain(texts.get("care.edit"), Feather.EDIT_2, () -> whole.accept(id));
    }
}
