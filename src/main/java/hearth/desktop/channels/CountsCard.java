package hearth.desktop.channels;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.CommitField;
import hearth.desktop.fx.DateField;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Entry;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.plan.Message;
import hearth.plan.Refused;
import hearth.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How many came over, day by day: one more with one press, or a number for a day. */
final class CountsCard extends VBox {

    private final Desk desk;
    private final Texts texts;
    private final Button one;
    private final FormPane form;
    private final DateField date;
    private final TextField number = new TextField();
    private final VBox days = new VBox(Space.XS);
    private final Label sum = Labels.wrapped("", "small", "muted");
    private @Nullable Counted counted;

    CountsCard(Desk desk) {
        super(Space.M);
        this.desk = desk;
        this.texts = desk.texts();
        this.one = Buttons.plain(texts.get("channels.one"), Feather.USER_PLUS, this::addOne);
        this.form = new FormPane(texts);
        this.date = new DateField(texts, desk.today());
        number.setPrefColumnCount(4);
        number.setOnAction(event -> add());
        form.add(
                new Field("date", texts.get("channels.counts.date"), date),
                new Field("count", texts.get("channels.counts.number"), number));
        Button add = Buttons.plain(texts.get("channels.counts.add"), Feather.PLUS, this::add);
        getChildren().addAll(Panes.row(one, Panes.spacer(), sum), form, Panes.row(add), days);
    }

    /** What wants the keyboard first. */
    Node first() {
        return one;
    }

    /** Shows what was counted. */
    void show(Counted now) {
        if (now.equals(counted)) {
            return;
        }
        counted = now;
        sum.setText(texts.get("channels.counts.total", now.total()));
        days.getChildren().setAll(now.days().stream().map(day -> day(now, day)).toList());
        if (now.earlier() > 0) {
            days.getChildren()
                    .add(Labels.wrapped(texts.get("channels.counts.earlier", now.earlier()), "small", "muted"));
        }
    }

    private Node day(Counted of, Counted.Day day) {
        String when = texts.date(day.date());
        CommitField count = new CommitField(typed -> correct(of, day, typed));
        count.stand(texts.number(day.count()));
        count.setPrefColumnCount(4);
        count.setMaxWidth(USE_PREF_SIZE);
        count.setAccessibleText(texts.get("channels.counts.of", when));
        Button gone = Buttons.icon(
                Feather.X, texts.get("channels.counts.remove", when), () -> desk.execute(of.gone(desk.plan(), day)));
        return Panes.row(Labels.of(when, "small"), Panes.spacer(), count, gone);
    }

    private void correct(Counted of, Counted.Day day, String typed) {
        try {
            int count = typed.isBlank() ? 0 : checked(Entry.whole("count", typed), 0);
            if (count != day.count()) {
                desk.execute(of.corrected(desk.plan(), day, count));
            }
        } catch (Refused refused) {
            desk.notices().tell(refused.reason().message());
            counted = null;
            show(of);
        }
    }

    private void addOne() {
        Counted now = counted;
        if (now != null) {
            desk.execute(Counted.more(desk.plan(), now.crossover(), desk.today(), 1, desk.ids()));
        }
    }

    private void add() {
        Counted now = counted;
        if (now != null
                && form.submit(
                        () -> Counted.more(
                                desk.plan(),
                                now.crossover(),
                                date.day("date"),
                                checked(Entry.whole("count", number.getText()), 1),
                                desk.ids()),
                        desk::execute)) {
            number.clear();
            number.requestFocus();
        }
    }

    private static int checked(int count, int least) {
        if (count < least) {
            throw new Refused("count", Message.of("plan.refused.below", (long) least));
        }
        return count;
    }
}
