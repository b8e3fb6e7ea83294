package hearth.desktop.compare;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Segmented;
import hearth.desktop.fx.Tips;
import hearth.plan.merge.Conflict;
import hearth.plan.merge.Proposal;
import hearth.plan.merge.Side;
import hearth.plan.merge.Words;
import hearth.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A line of the list of differences: a kind, a thing with its tick, or a field with the values of both sides. */
final class CompareCell extends ListCell<CompareRow> {

    private final CompareModel model;
    private final Texts texts;

    CompareCell(CompareModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("compare-cell");
        // As wide as the list: long values are cut instead of scrolling away.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CompareRow row, boolean empty) {
        super.updateItem(row, empty);
        CompareModel.Seen seen = model.seen().get();
        if (row == null || empty || seen == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setGraphic(content(row, seen.words()));
            setAccessibleText(spoken(row, seen.words()));
        }
    }

    private Node content(CompareRow row, Words words) {
        return switch (row) {
            case CompareRow.Heading kind -> Labels.of(heading(kind), "h3");
            case CompareRow.Thing thing -> thing(thing.item(), words);
            case CompareRow.Plain(var item, var field) ->
                line(
                        texts.say(Words.field(field.field())),
                        texts.say(words.value(item.id(), field.field(), field.mine())),
                        texts.say(words.value(item.id(), field.field(), field.theirs())),
                        new Region());
            case CompareRow.Disputed(var item, var conflict) -> disputed(item, conflict, words);
        };
    }

    private HBox thing(Proposal.Item item, Words words) {
        String name = texts.say(words.name(item.difference().entity()));
        Label what = Labels.pill(what(item), mood(item));
        if (!model.canChoose(item)) {
            return Panes.row(Labels.of(name, "strong"), what);
        }
        CheckBox tick = new CheckBox(name);
        tick.setMnemonicParsing(false);
        tick.setSelected(model.isChosen(item));
        tick.setFocusTraversable(false);
        tick.getStyleClass().add("strong");
        tick.setOnAction(event -> model.choose(item, tick.isSelected()));
        return Panes.row(tick, what);
    }

    private Node disputed(Proposal.Item item, Conflict conflict, Words words) {
        Segmented<Side> choice = new Segmented<>(
                texts.say(words.place(conflict.spot())),
                List.of(Side.MINE, Side.THEIRS),
                side -> texts.name("compare", side));
        choice.set(model.side(conflict.spot()));
        choice.valueProperty().subscribe((before, after) -> model.decide(item, conflict.spot(), after));
        choice.getChildren().forEach(button -> button.setFocusTraversable(false));
        HBox line = line(
                texts.say(words.place(conflict.spot())),
                texts.say(words.value(conflict, Side.MINE)),
                texts.say(words.value(conflict, Side.THEIRS)),
                new StackPane(choice));
        StackPane.setAlignment(choice, Pos.CENTER_LEFT);
        if (conflict.why() == null) {
            return line;
        }
        Label why = Labels.of(texts.say(conflict.why()), "caption", "compare-why");
        return Panes.column(2, line, Tips.on(why, why.getText()));
    }

    private static HBox line(String field, String mine, String theirs, Region choice) {
        choice.setMinWidth(CompareView.CHOICE);
        choice.setPrefWidth(CompareView.CHOICE);
        HBox line = Panes.row(column(field, "muted"), column(mine), column(theirs), choice);
        line.getStyleClass().add("compare-line");
        return line;
    }

    private static Label column(String text, String... styleClasses) {
        Label label = Labels.of(text, styleClasses);
        label.setMinWidth(0);
        label.setPrefWidth(10);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return Tips.on(label, text);
    }

    private String heading(CompareRow.Heading kind) {
        return texts.get("compare.heading", kinds(kind), kind.count());
    }

    private String kinds(CompareRow.Heading kind) {
        return texts.get("compare.kinds." + kind.like().type().getSimpleName());
    }

    private String what(Proposal.Item item) {
        return item.conflicts().isEmpty()
                ? texts.name("compare", item.difference().what())
                : texts.get("compare.conflict");
    }

    private static Mood mood(Proposal.Item item) {
        if (!item.conflicts().isEmpty()) {
            return Mood.WARN;
        }
        return switch (item.difference().what()) {
            case ADDED_THERE -> Mood.GOOD;
            case CHANGED_THERE, CHANGED_BOTH -> Mood.ACCENT;
            case REMOVED_THERE -> Mood.BAD;
            case ADDED_HERE, CHANGED_HERE, REMOVED_HERE -> Mood.QUIET;
        };
    }

    private String spoken(CompareRow row, Words words) {
        return switch (row) {
            case CompareRow.Heading kind -> heading(kind);
            case CompareRow.Thing(var item) ->
                texts.get(
                        model.isChosen(item) ? "compare.spoken.chosen" : "compare.spoken.thing",
                        words.name(item.difference().entity()),
                        what(item));
            case CompareRow.Plain(var item, var field) ->
                texts.get(
                        "compare.spoken.field",
                        Words.field(field.field()),
                        words.value(item.id(), field.field(), field.mine()),
                        words.value(item.id(), field.field(), field.theirs()));
            case CompareRow.Disputed(var item, var conflict) ->
                texts.get(
                        "compare.spoken.disputed",
                        words.place(conflict.spot()),
                        words.value(conflict, Side.MINE),
                        words.value(conflict, Side.THEIRS),
                        texts.name("compare", model.side(conflict.spot())));
        };
    }

    /** The thing a row belongs to, if it belongs to one. */
    static Proposal.@Nullable Item item(@Nullable CompareRow row) {
        return switch (row) {
            case CompareRow.Thing(var item) -> item;
            case CompareRow.Plain(var item, var field) -> item;
            case CompareRow.Disputed(var item, var conflict) -> item;
            case null, default -> null;
        };
    }
}
