package hearth.desktop.care;

import hearth.desktop.forms.PersonalData;
import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SidePanel;
import hearth.desktop.fx.Space;
import hearth.plan.care.CareRow;
import hearth.plan.care.Ledger;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.text.OccasionTexts;
import hearth.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One of the hundred at the side: how it stands, a touch in two keys, how they are tended, and everything noted. One
 * panel shows one person after another, so that walking down the list costs little and the keyboard stays where it is.
 */
final class PersonPanel implements AutoCloseable {

    private final Desk desk;
    private final Texts texts;
    private final CareModel model;
    private final Lifetime lifetime = new Lifetime();
    private final SidePanel panel;
    private final HBox due = Panes.row();
    private final Label last = Labels.muted("");
    private final GapBar gap = new GapBar();
    private final TendingForm tending;
    private final Label brought = Labels.wrapped("", "small", "muted");
    private final VBox dates = new VBox(Space.XS);
    private final VBox datesSection;
    private final Reach reach;
    private final Label ledger = Labels.wrapped("", "small", "muted");
    private final Label rule = Labels.wrapped("", "small");
    private final TouchHistory history;
    private PersonId id;

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
        id = detail.row().id();
        tending = new TendingForm(model, texts);
        reach = new Reach(texts);
        history = new TouchHistory(model, texts);
        datesSection = Panes.section(texts.get("care.dates"), dates);
        TouchCorner corner = new TouchCorner(model.form(), texts, () -> List.of(id), backToList, lifetime);
        panel = new SidePanel(texts, "", "", close)
                .body(
                        Panes.column(Space.S, due, gap),
                        Panes.column(Space.S, corner, rule),
                        tending.node(),
                        brought,
                        datesSection,
                        reach,
                        Panes.section(texts.get("care.history"), Panes.column(Space.S, ledger, history)),
                        PersonalData.of(desk, () -> id))
                .foot(letGo(), Panes.spacer(), next(), open(), edit(whole))
                .whenLeft(this::leave);
        show(detail);
    }

    Node node() {
        return panel;
    }

    /** Shows somebody, the same as before or another; what was typed about the one before is kept. */
    void show(CareModel.Detail detail) {
        CareRow row = detail.row();
        boolean another = !row.id().equals(id);
        if (another) {
            tending.keep();
        }
        id = row.id();
        CareWords words = new CareWords(texts, desk.today());
        Person person = row.person();
        panel.title(person.name());
        panel.subtitle(CareWords.place(person));
        last.setText(texts.get("care.lastContact", words.last(row)));
        due.getChildren().setAll(words.duePill(row), last);
        gap.show(row, words.gap(row));
        tending.show(row, desk.plan().settings());
        brought.setText(brought(person));
        show(dates(person));
        reach.show(person);
        showLedger(row, words);
        history.show(desk.plan(), detail.touches(), another);
    }

    private void showLedger(CareRow row, CareWords words) {
        Ledger year = row.ledger();
        ledger.setText(texts.get("care.ledgerYear", year.given(), year.asked(), year.listened()));
        rule.setText(words.rule(row));
        rule.getStyleClass().removeAll("muted", "warn-text");
        rule.getStyleClass().add(row.mutual().isOwed() ? "warn-text" : "muted");
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private boolean leave() {
        tending.keep();
        return model.form().leave();
    }

    private String brought(Person person) {
        Optional<Person> by = Optional.ofNullable(person.introducedBy()).flatMap(desk.plan()::find);
        int theirs = desk.plan().referring(person.id(), Person.class).size();
        return texts.get(
                "care.brought", by.isPresent() ? 1 : 0, by.map(Person::name).orElse(""), theirs);
    }

    private void show(List<Node> lines) {
        dates.getChildren().setAll(lines);
        Panes.shown(datesSection, !lines.isEmpty());
    }

    private List<Node> dates(Person person) {
        OccasionTexts words = new OccasionTexts(texts, desk.today());
        return person.dates().stream()
                .sorted(words.nextFirst())
                .<Node>map(date -> Panes.row(
                        Labels.wrapped(words.line(date), "small"), Panes.spacer(), Labels.muted(words.when(date))))
                .toList();
    }

    private Node letGo() {
        return Buttons.icon(Feather.USER_MINUS, texts.get("care.letGo"), () -> model.letGo(id));
    }

    private Node next() {
        return Panes.row(
                Buttons.icon(Feather.CHEVRON_UP, texts.get("care.previous"), () -> model.move(-1)),
                Buttons.icon(Feather.CHEVRON_DOWN, texts.get("care.next"), () -> model.move(1)));
    }

    private Node open() {
        return Buttons.icon(
                Feather.MAP, texts.get("care.open"), () -> desk.navigator().show(id));
    }

    private Node edit(Consumer<PersonId> whole) {
        return Buttons.plain(texts.get("care.edit"), Feather.EDIT_2, () -> whole.accept(id));
    }
}
