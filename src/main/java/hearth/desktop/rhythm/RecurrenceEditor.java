package hearth.desktop.rhythm;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Segmented;
import hearth.desktop.fx.Space;
import hearth.desktop.rhythm.RuleDraft.End;
import hearth.desktop.rhythm.RuleDraft.MonthBy;
import hearth.desktop.rhythm.RuleDraft.Repeat;
import hearth.plan.Message;
import hearth.plan.rhythm.RulePattern;
import hearth.text.Texts;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A recurrence in fields and, live, in words with the days that come next. */
final class RecurrenceEditor extends VBox {

    private static final List<Integer> NTH = List.of(1, 2, 3, 4, 5, RulePattern.LAST);

    private final Desk desk;
    private final Texts texts;
    private final RhythmDraft draft;
    private final RuleDraft rule;
    private final VBox pattern = new VBox(Space.S);
    private final HBox end = Panes.row();
    private final VBox preview = new VBox(Space.XS);

    RecurrenceEditor(Desk desk, RhythmDraft draft) {
        super(Space.M);
        this.desk = desk;
        this.texts = desk.texts();
        this.draft = draft;
        this.rule = draft.rule;
        preview.getStyleClass().add("rhythm-preview");
        getChildren().addAll(repeat(), pattern, end, preview);
        rule.repeat.subscribe(this::showPattern);
        rule.monthBy.subscribe(this::showPattern);
        rule.end.subscribe(this::showEnd);
        rule.parts().forEach(part -> part.addListener(changed -> showPreview()));
        Stream.of(draft.start, draft.at, draft.except).forEach(part -> part.addListener(changed -> showPreview()));
        showPattern();
        showEnd();
        showPreview();
    }

    private Node repeat() {
        Segmented<Repeat> repeat =
                new Segmented<>(texts.get("rhythm.rule.repeat"), units(), unit -> texts.name("rhythm", unit));
        repeat.valueProperty().bindBidirectional(rule.repeat);
        return repeat;
    }

    /** The rule itself is offered only to those who brought one that the fields cannot say. */
    private List<Repeat> units() {
        List<Repeat> plain = List.of(Repeat.DAYS, Repeat.WEEKS, Repeat.MONTHS, Repeat.YEARS);
        return rule.repeat.get() == Repeat.RULE
                ? Stream.concat(plain.stream(), Stream.of(Repeat.RULE)).toList()
                : plain;
    }

    private void showPattern() {
        pattern.getChildren()
                .setAll(
                        switch (rule.repeat.get()) {
                            case DAYS, YEARS -> List.of(every());
                            case WEEKS -> List.of(every(), weekdays());
                            case MONTHS ->
                                List.of(every(), monthBy(), rule.monthBy.get() == MonthBy.DAY ? day() : nth());
                            case RULE -> List.of(Inputs.text(rule.rule));
                        });
        Panes.shown(end, rule.repeat.get() != Repeat.RULE);
    }

    private Node every() {
        var number = Inputs.small(rule.every);
        number.setAccessibleText(texts.get("rhythm.rule.every"));
        return Panes.row(
                Labels.of(texts.get("rhythm.rule.every")),
                number,
                Labels.of(texts.name("rhythm", rule.repeat.get()).toLowerCase(texts.locale())));
    }

    private Node weekdays() {
        FlowPane days = new FlowPane(Space.XS, Space.XS);
        DayOfWeek first = desk.plan().settings().firstDayOfWeek();
        IntStream.range(0, 7).mapToObj(first::plus).map(this::weekday).forEach(days.getChildren()::add);
        return days;
    }

    private ToggleButton weekday(DayOfWeek day) {
        String name = texts.name("rhythm", day);
        ToggleButton button = new ToggleButton(texts.weekday(day));
        button.getStyleClass().add("rhythm-weekday");
        button.setAccessibleText(name);
        button.setSelected(rule.weekdays.contains(day));
        button.selectedProperty().subscribe((was, is) -> {
            if (is) {
                rule.weekdays.add(day);
            } else {
                rule.weekdays.remove(day);
            }
        });
        return button;
    }

    private Node monthBy() {
        Segmented<MonthBy> by = new Segmented<>(
                texts.get("rhythm.rule.monthBy"), List.of(MonthBy.values()), each -> texts.name("rhythm", each));
        by.valueProperty().bindBidirectional(rule.monthBy);
        return by;
    }

    private Node day() {
        List<Integer> days = IntStream.concat(IntStream.rangeClosed(1, 31), IntStream.of(RulePattern.LAST))
                .boxed()
                .toList();
        ComboBox<Integer> day =
                Inputs.choice(days, each -> texts.say(Message.of("rhythm.words.monthDay", each)), rule.day);
        day.setAccessibleText(texts.name("rhythm", MonthBy.DAY));
        return day;
    }

    private Node nth() {
        ComboBox<Integer> nth = Inputs.choice(
                NTH, each -> texts.get("rhythm.words.nth", each, "").strip(), rule.nth);
        nth.setAccessibleText(texts.get("rhythm.rule.which"));
        ComboBox<DayOfWeek> weekday =
                Inputs.choice(List.of(DayOfWeek.values()), each -> texts.name("rhythm", each), rule.weekday);
        weekday.setAccessibleText(texts.name("rhythm", MonthBy.WEEKDAY));
        return Panes.row(nth, weekday);
    }

    private void showEnd() {
        ComboBox<End> choice = Inputs.choice(List.of(End.values()), each -> texts.name("rhythm", each), rule.end);
        choice.setAccessibleText(texts.get("rhythm.rule.end"));
        end.getChildren().setAll(choice);
        switch (rule.end.get()) {
            case NEVER -> {}
            case UNTIL -> end.getChildren().add(Inputs.date(texts, rule.until));
            case TIMES -> end.getChildren().addAll(Inputs.small(rule.times), Labels.of(texts.get("rhythm.rule.times")));
        }
    }

    private void showPreview() {
        RhythmDraft.Preview shown = draft.preview();
        Label words = Labels.wrapped(texts.say(shown.words()), shown.sound() ? "strong" : "bad-text");
        preview.getChildren().setAll(words);
        if (shown.sound()) {
            preview.getChildren().add(Labels.wrapped(next(shown), "small", "muted"));
        }
    }

    private String next(RhythmDraft.Preview shown) {
        List<String> days = shown.next().stream().map(texts::dayOfYear).toList();
        return days.isEmpty() ? texts.get("rhythm.rule.over") : texts.get("rhythm.rule.next", String.join(" · ", days));
    }
}
