package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Entry;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.desktop.fx.Unfinished;
import hearth.picture.map.QuadrantWords;
import hearth.plan.Command;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Engagement;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;
import hearth.text.Texts;
import java.math.BigDecimal;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One account: its newest readings, and a row to add the next. */
final class AccountBox extends VBox implements Unfinished {

    private static final int NEWEST = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Desk desk;
    private final Texts texts;
    private final PersonId id;
    private final int index;
    private final Account account;
    private final FormPane form;
    private final DateField date;
    private final TextField followers = new TextField();
    private final TextField engagement = new TextField();

    AccountBox(Desk desk, PersonId id, int index, Account account) {
        super(Space.S);
        this.desk = desk;
        this.texts = desk.texts();
        this.id = id;
        this.index = index;
        this.account = account;
        getStyleClass().add("account-box");
        this.form = new FormPane(texts);
        this.date = new DateField(texts, desk.today());
        layOut();
        getChildren().addAll(head(), engaged(), readings(), form);
    }

    @Override
    public boolean leave() {
        return (followers.getText() + engagement.getText()).isBlank() || add();
    }

    private Node head() {
        String handle = account.handle().isEmpty() ? "" : " · @" + account.handle();
        return Panes.row(
                Labels.of(account.network() + handle, "strong"),
                Panes.spacer(),
                Buttons.icon(
                        Feather.TRASH_2,
                        texts.get("landscape.account.remove", account.network()),
                        () -> desk.execute(edits().removeAccount(index))));
    }

    /** Followers alone mean nothing. */
    private Node engaged() {
        Label words = Labels.wrapped(new QuadrantWords(texts).engagement(Engagement.of(account)), "small", "muted");
        Panes.shown(words, !account.readings().isEmpty());
        return words;
    }

    private Node readings() {
        GridPane grid = new GridPane(Space.M, 0);
        grid.getColumnConstraints().addAll(column(HPos.LEFT), column(HPos.RIGHT), column(HPos.RIGHT), last());
        int row = 0;
        for (Reading reading : account.readings()
                .reversed()
                .subList(0, Math.min(NEWEST, account.readings().size()))) {
            grid.addRow(row++, cells(reading));
        }
        int older = account.readings().size() - row;
        if (older > 0) {
            grid.add(Labels.of(texts.get("landscape.readings.older", older), "caption"), 0, row, 4, 1);
        }
        return grid;
    }

    private Node[] cells(Reading reading) {
        return new Node[] {
            Labels.of(texts.date(reading.date()), "small"),
            Labels.of(texts.get("landscape.readings.followers", reading.followers()), "small"),
            engagement(reading.engagement()),
            Buttons.icon(
                    Feather.X,
                    texts.get("landscape.readings.remove", reading.date()),
                    () -> desk.execute(edits().removeReading(index, reading)))
        };
    }

    private Label engagement(@Nullable BigDecimal rate) {
        return Labels.of(rate == null ? "" : texts.percent(rate.doubleValue(), 1), "small", "muted");
    }

    private void layOut() {
        followers.setOnAction(event -> add());
        engagement.setOnAction(event -> add());
        form.add(
                new Field("date", texts.get("landscape.reading.date"), date),
                new Field("followers", texts.get("landscape.reading.followers"), followers),
                new Field("engagement", texts.get("landscape.reading.engagement"), engagement));
        form.getChildren().add(Panes.row(Buttons.plain(texts.get("landscape.reading.add"), Feather.PLUS, this::add)));
    }

    private boolean add() {
        boolean added = form.submit(this::reading, desk::execute);
        if (added) {
            followers.requestFocus();
        }
        return added;
    }

    private Command reading() {
        return edits().addReading(
                        index,
                        new Reading(
                                Inputs.day(date, "date"),
                                Entry.whole("followers", followers.getText()),
                                share(engagement)));
    }

    private @Nullable BigDecimal share(TextField typed) {
        return typed.getText().isBlank()
                ? null
                : Entry.decimal("engagement", typed.getText(), texts.locale())
                        .divide(HUNDRED)
                        .stripTrailingZeros();
    }

    private PersonEdits edits() {
        return new PersonEdits(desk.plan().get(id));
    }

    private static ColumnConstraints column(HPos side) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setHalignment(side);
        return column;
    }

    private static ColumnConstraints last() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        return column;
    }
}
