package hearth.desktop.channels;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SidePanel;
import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Remove;
import hearth.plan.channel.Counting;
import hearth.plan.channel.Crossings.Way;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.CrossoverId;
import hearth.plan.channel.Strength;
import hearth.plan.channel.StrengthId;
import hearth.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** One lane of the matrix at the side: what sends people over, how they are counted, and the counts. */
final class LanePanel {

    private final Desk desk;
    private final Texts texts;
    private final ChannelsModel model;
    private final Way way;
    private final FormPane form;
    private final TextField how = new TextField();
    private final ComboBox<Counting> counting;
    private final TextField code = new TextField();
    private final ComboBox<Optional<StrengthId>> strength;
    private final CountsCard counts;
    private final Node countsSection;
    private final Button save;
    private final Button remove;
    private final SidePanel panel;
    private Crossover shown;
    private boolean stood;

    LanePanel(Desk desk, ChannelsModel model, Way way) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.way = way;
        this.form = new FormPane(texts);
        this.shown = model.crossover(way).orElseGet(this::fresh);
        this.counting = Choices.of(List.of(Counting.values()), each -> texts.name("channel", each));
        this.strength = Choices.of(
                strengths(),
                each -> each.flatMap(desk.plan()::find)
                        .map(Strength::name)
                        .orElse(texts.get("channels.strength.none")));
        this.counts = new CountsCard(desk);
        this.countsSection = Panes.section(texts.get("channels.counts"), counts);
        this.save = Buttons.primary("", Feather.CHECK, this::save);
        this.remove = Buttons.danger(texts.get("channels.remove"), Feather.TRASH_2, this::remove);
        layOut();
        fill();
        this.panel = new SidePanel(texts, title(), texts.get("channels.lane.subtitle"), model::closeSide)
                .body(countsSection, form)
                .foot(remove, Panes.spacer(), save)
                .whenLeft(this::leave);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        refresh();
        Focus.on(stands() ? counts.first() : how);
    }

    SidePanel node() {
        return panel;
    }

    /** The plan has moved on. */
    void refresh() {
        Optional<Crossover> now = model.crossover(way);
        boolean removed = stood && now.isEmpty();
        if (removed || (!isDirty() && now.isPresent())) {
            shown = now.orElseGet(this::fresh);
            fill();
        }
        stood = now.isPresent();
        Optional.ofNullable(model.page().get())
                .flatMap(ChannelsPage::counted)
                .filter(counted -> now.map(Crossover::id)
                        .equals(Optional.of(counted.crossover().id())))
                .ifPresent(counts::show);
        Panes.shown(countsSection, now.isPresent());
        Panes.shown(remove, now.isPresent());
        save.setText(texts.get(now.isPresent() ? "channels.save" : "channels.lane.add"));
        if (desk.plan().has(way.from()) && desk.plan().has(way.to())) {
            panel.title(title());
        }
    }

    private void layOut() {
        form.add(new Field("how", texts.get("channels.field.how"), how).hint(texts.get("channels.field.howHint")));
        form.add("counting", texts.get("channels.field.counting"), counting);
        form.add(new Field("code", texts.get("channels.field.code"), code).hint(texts.get("channels.field.codeHint")));
        form.add(new Field("strength", texts.get("channels.field.strength"), strength)
                .hint(texts.get("channels.field.strengthHint")));
        counting.setOnAction(event -> prompt());
    }

    private void prompt() {
        code.setPromptText(
                texts.get(counting.getValue() == Counting.CODE ? "channels.prompt.code" : "channels.prompt.question"));
    }

    private void fill() {
        how.setText(shown.how());
        counting.setValue(shown.counting());
        code.setText(shown.code());
        Optional<StrengthId> fed = Optional.ofNullable(shown.strength());
        strength.getItems().setAll(strengths());
        strength.setValue(fed);
        prompt();
    }

    private List<Optional<StrengthId>> strengths() {
        return Stream.concat(
                        Stream.of(Optional.<StrengthId>empty()),
                        desk.plan().all(Strength.class).stream()
                                .sorted(Comparator.comparingInt(Strength::order))
                                .map(each -> Optional.of(each.id())))
                .toList();
    }

    private Crossover fresh() {
        return new Crossover(new CrossoverId(desk.ids().next()), way.from(), way.to(), null, Counting.QUESTION, "", "");
    }

    private Crossover typed() {
        return new Crossover(
                shown.id(),
                way.from(),
                way.to(),
                strength.getValue().orElse(null),
                counting.getValue(),
                code.getText().strip(),
                how.getText().strip());
    }

    private boolean isDirty() {
        return !typed().equals(shown);
    }

    private boolean stands() {
        return model.crossover(way).isPresent();
    }

    private boolean leave() {
        return !isDirty() || !desk.plan().has(way.from()) || !desk.plan().has(way.to()) || save();
    }

    private boolean save() {
        boolean saved = (stands() && !isDirty()) || form.submit(this::command, desk::execute);
        if (saved) {
            shown = typed();
            refresh();
        }
        return saved;
    }

    private Command command() {
        String key = stands() ? "channels.do.crossover" : "channels.do.addCrossover";
        return new Put(Message.of(key, name(true), name(false)), typed());
    }

    private void remove() {
        model.crossover(way)
                .ifPresent(crossover -> desk.execute(new Remove(
                        Message.of("channels.do.removeCrossover", name(true), name(false)), crossover.id())));
    }

    private String title() {
        return texts.get("channels.way", name(true), name(false));
    }

    private String name(boolean start) {
        return desk.plan().get(start ? way.from() : way.to()).name();
    }

    // The very field that has the keyboard.
    @SuppressWarnings("ReferenceEquality")
    private void key(KeyEvent event) {
        boolean inForm = event.getTarget() == how || event.getTarget() == code;
        if (event.getCode() == KeyCode.ENTER && (inForm || event.isShortcutDown())) {
            event.consume();
            save();
        }
    }
}
