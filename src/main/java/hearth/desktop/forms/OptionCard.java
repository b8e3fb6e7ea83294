package hearth.desktop.forms;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Entry;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Space;
import hearth.desktop.fx.Unfinished;
import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.Money;
import hearth.plan.Put;
import hearth.plan.Refused;
import hearth.plan.Remove;
import hearth.plan.landscape.NodeId;
import hearth.plan.mix.Option;
import hearth.plan.mix.OptionId;
import hearth.plan.mix.Risk;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What it would cost, risk and bring to reach people through a person, community or channel. It is kept with everything
 * else in its panel, by the panel's button or on leaving.
 */
final class OptionCard extends VBox implements Unfinished {

    private static final int MOST_DIGITS = 2;

    private final Desk desk;
    private final Texts texts;
    private final NodeId<?> node;
    private final FormPane form;
    private final TextField paidFor = new TextField();
    private final TextField cost = new TextField();
    private final TextField frequency = new TextField();
    private final ComboBox<Optional<Risk>> risk;
    private final ReachFields reaches;
    private final TextArea note = Inputs.note();
    private final Label explained;
    private final Button remove;
    private Option shown;

    OptionCard(Desk desk, NodeId<?> node) {
        super(Space.M);
        this.desk = desk;
        this.texts = desk.texts();
        this.node = node;
        this.form = new FormPane(texts);
        this.risk = Inputs.optional(List.of(Risk.values()), each -> texts.name("mix", each), texts.get("mix.unknown"));
        this.reaches = new ReachFields(texts);
        this.explained = Labels.wrapped(texts.get("mix.card.explained"), "muted", "small");
        this.remove = Buttons.danger(texts.get("mix.card.remove"), Feather.TRASH_2, this::remove);
        this.shown = Option.of(desk.plan(), node).orElseGet(this::fresh);
        layOut();
        show(shown);
    }

    /** Shows the option as it stands in the plan, unless something was typed that is not kept yet. */
    void refresh() {
        if (desk.plan().has(node) && !isDirty()) {
            show(standing());
        }
    }

    @Override
    public boolean leave() {
        return !desk.plan().has(node) || !isDirty() || keep();
    }

    private void layOut() {
        String currency = desk.plan().settings().currency();
        form.add("paidFor", texts.get("mix.card.paidFor"), paidFor);
        form.add(
                new Field("cost", texts.get("mix.card.cost", currency), cost),
                new Field("risk", texts.get("mix.card.risk"), risk));
        form.add(new Field("frequency", texts.get("mix.card.frequency"), frequency)
                .hint(texts.get("mix.card.frequencyHint")));
        form.add(new Field("reaches", texts.get("mix.card.reaches"), reaches));
        form.add("note", texts.get("mix.card.note"), note);
        paidFor.setPromptText(texts.get("mix.card.paidForPrompt"));
        getChildren().addAll(explained, form, Panes.row(remove));
    }

    private void show(Option option) {
        shown = option;
        paidFor.setText(option.paidFor());
        cost.setText(typedCost(option));
        risk.setValue(Optional.ofNullable(option.risk()));
        frequency.setText(typedTimes(option));
        reaches.show(desk.plan(), option.reaches());
        note.setText(option.note());
        Panes.shown(explained, !desk.plan().has(option.id()));
        Panes.shown(remove, desk.plan().has(option.id()));
    }

    /** True when something was typed that is not kept. */
    boolean isDirty() {
        try {
            return !read(shown).equals(shown);
        } catch (Refused refused) {
            return true;
        }
    }

    private boolean keep() {
        if (!isDirty()) {
            return true;
        }
        boolean kept = form.submit(this::command, desk::execute);
        if (kept) {
            show(standing());
        }
        return kept;
    }

    /** What was typed, to be saved with something else; empty when it is refused, which is said beside its field. */
    Optional<Command> drafted() {
        List<Command> drafted = new ArrayList<>(1);
        boolean sound = form.submit(this::command, command -> {
            drafted.add(command);
            return command.decide(desk.plan());
        });
        return sound ? Optional.of(drafted.getFirst()) : Optional.empty();
    }

    /** What {@link #drafted()} gave has been saved. */
    void saved() {
        show(standing());
    }

    private Command command() {
        return new Put(Message.of("mix.do.weigh", desk.plan().get(node).label()), read(standing()));
    }

    private void remove() {
        desk.execute(new Remove(
                Message.of("mix.do.forget", desk.plan().get(node).label()),
                standing().id()));
        show(standing());
    }

    private Option read(Option base) {
        return new Option(
                base.id(),
                base.node(),
                paidFor.getText().strip(),
                cost.getText().equals(typedCost(base)) ? base.cost() : money(),
                Inputs.chosen(risk),
                reaches.read(),
                frequency.getText().equals(typedTimes(base)) ? base.frequency() : times(),
                note.getText().strip());
    }

    private @Nullable Money money() {
        String currency = desk.plan().settings().currency();
        return cost.getText().isBlank() ? null : Entry.money("cost", cost.getText(), currency, texts.locale());
    }

    private @Nullable BigDecimal times() {
        return frequency.getText().isBlank() ? null : Entry.decimal("frequency", frequency.getText(), texts.locale());
    }

    private String typedCost(Option option) {
        Money known = option.cost();
        return known == null ? "" : typed(known.amount());
    }

    private String typedTimes(Option option) {
        BigDecimal known = option.frequency();
        return known == null ? "" : typed(known);
    }

    private String typed(BigDecimal number) {
        return texts.number(
                number.doubleValue(), Math.clamp(number.stripTrailingZeros().scale(), 0, MOST_DIGITS));
    }

    /** The option in the plan, or one of which nothing is known and which is in it as soon as something is kept. */
    private Option standing() {
        return Option.of(desk.plan(), node).orElseGet(() -> Option.about(shown.id(), node));
    }

    private Option fresh() {
        return Option.about(new OptionId(desk.ids().next()), node);
    }
}
