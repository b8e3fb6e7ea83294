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
import hearth.plan.Message;
import hearth.plan.Refused;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.text.OccasionTexts;
import hearth.text.Texts;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The days of the year that matter to a person, the next one first. */
public final class DatesCard extends VBox implements Unfinished {

    private final Desk desk;
    private final Texts texts;
    private final PersonId id;
    private final VBox dates = new VBox(Space.XS);
    private final FormPane form;
    private final TextField name = new TextField();
    private final TextField day = new TextField();
    private final ComboBox<Month> month;
    private final TextField year = new TextField();

    public DatesCard(Desk desk, PersonId id) {
        super(Space.M);
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        this.form = new FormPane(texts);
        this.month = Choices.of(
                List.of(Month.values()), each -> each.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()));
        layOut();
        getChildren().addAll(dates, form);
        refresh();
    }

    /** Shows the dates as they stand in the plan. */
    public void refresh() {
        OccasionTexts words = new OccasionTexts(texts, desk.today());
        List<Occasion> now = desk.plan().find(id).map(Person::dates).orElse(List.of());
        dates.getChildren()
                .setAll(now.stream()
                        .sorted(words.nextFirst())
                        .map(date -> line(date, words))
                        .toList());
        if (now.isEmpty()) {
            dates.getChildren().add(Labels.wrapped(texts.get("landscape.dates.empty"), "muted"));
        }
    }

    /** A date half written is one as soon as its day is named. */
    @Override
    public boolean leave() {
        return day.getText().isBlank() || add();
    }

    private Node line(Occasion date, OccasionTexts words) {
        String what = words.line(date);
        return Panes.row(
                Labels.wrapped(what, "small"),
                Panes.spacer(),
                Buttons.icon(
                        Feather.X,
                        texts.get("landscape.dates.remove", what),
                        () -> desk.execute(edits().removeDate(date))));
    }

    private void layOut() {
        name.setText(texts.get("landscape.dates.birthday"));
        day.setPrefColumnCount(2);
        year.setPrefColumnCount(4);
        year.setPromptText(texts.get("landscape.dates.yearPrompt"));
        month.setValue(desk.today().getMonth());
        day.setOnAction(event -> add());
        year.setOnAction(event -> add());
        form.add("name", texts.get("landscape.dates.name"), name);
        form.add(
                new Field("on", texts.get("landscape.dates.day"), day),
                new Field("month", texts.get("landscape.dates.month"), month),
                new Field("year", texts.get("landscape.dates.year"), year));
        form.getChildren().add(Panes.row(Buttons.plain(texts.get("landscape.dates.add"), Feather.PLUS, this::add)));
    }

    private boolean add() {
        boolean added = form.submit(() -> edits().addDate(typed()), desk::execute);
        if (added) {
            day.clear();
            year.clear();
        }
        return added;
    }

    private Occasion typed() {
        Integer first = Entry.wholeOrNone("year", year.getText()).orElse(null);
        return new Occasion(name.getText().strip(), dayTyped(), first);
    }

    private MonthDay dayTyped() {
        int number = Entry.wholeOrNone("on", day.getText()).orElse(0);
        try {
            return MonthDay.of(month.getValue(), number);
        } catch (DateTimeException e) {
            throw new Refused(
                    "on", Message.of("landscape.refused.monthDay", day.getText().strip()));
        }
    }

    private PersonEdits edits() {
        return new PersonEdits(desk.plan().get(id));
    }
}
