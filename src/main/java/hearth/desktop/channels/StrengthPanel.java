package hearth.desktop.channels;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.SidePanel;
import hearth.desktop.fx.Space;
import hearth.plan.Command;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.Remove;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.Strength;
import hearth.plan.channel.StrengthId;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The form of a strength, and the crossovers it feeds. */
final class StrengthPanel {

    private static final int NOTE_ROWS = 3;

    private final Desk desk;
    private final Texts texts;
    private final ChannelsModel model;
    private final StrengthId id;
    private final boolean isNew;
    private final FormPane form;
    private final TextField name = new TextField();
    private final TextArea note = new TextArea();
    private final VBox feeds = new VBox(Space.XS);
    private final SidePanel panel;
    private final int order;
    private String shownName;
    private String shownNote;

    private StrengthPanel(Desk desk, ChannelsModel model, Optional<Strength> strength) {
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.isNew = strength.isEmpty();
        this.id = strength.map(Strength::id)
                .orElseGet(() -> new StrengthId(desk.ids().next()));
        this.order = strength.map(Strength::order).orElseGet(this::next);
        this.shownName = strength.map(Strength::name).orElse("");
        this.shownNote = strength.map(Strength::note).orElse("");
        this.form = new FormPane(texts);
        note.setWrapText(true);
        note.setPrefRowCount(NOTE_ROWS);
        name.setPromptText(texts.get("channels.strength.prompt"));
        form.add("name", texts.get("channels.strength.name"), name);
        form.add(new Field("note", texts.get("channels.strength.note"), note)
                .hint(texts.get("channels.strength.noteHint")));
        this.panel = new SidePanel(
                        texts,
                        isNew ? texts.get("channels.strength.new") : shownName,
                        texts.get("channels.strength"),
                        model::closeSide)
                .body(isNew ? new Node[] {form} : new Node[] {form, fed()})
                .foot(foot())
                .whenLeft(() -> !isDirty() || save());
        fill();
        refresh();
        Focus.on(name);
    }

    static StrengthPanel of(Desk desk, ChannelsModel model, StrengthId id) {
        return new StrengthPanel(desk, model, desk.plan().find(id));
    }

    static StrengthPanel fresh(Desk desk, ChannelsModel model) {
        return new StrengthPanel(desk, model, Optional.empty());
    }

    SidePanel node() {
        return panel;
    }

    /** The plan has moved on. */
    void refresh() {
        desk.plan().find(id).ifPresent(now -> {
            if (!isDirty()) {
                shownName = now.name();
                shownNote = now.note();
                fill();
            }
            panel.title(now.name());
            feeds.getChildren().setAll(feeding());
        });
    }

    private Node fed() {
        return Panes.section(texts.get("channels.strength.feeds"), feeds);
    }

    private List<Node> feeding() {
        List<Node> lines = new ArrayList<>();
        desk.plan()
                .referring(id, Crossover.class)
                .forEach(crossover -> lines.add(Buttons.link(
                        texts.get("channels.way", channel(crossover, true), channel(crossover, false)),
                        () -> model.openLane(crossover.from(), crossover.to()))));
        if (lines.isEmpty()) {
            lines.add(Labels.wrapped(texts.get("channels.strength.feedsNothing"), "muted"));
        }
        return lines;
    }

    private String channel(Crossover crossover, boolean start) {
        return desk.plan().get(start ? crossover.from() : crossover.to()).name();
    }

    private Node[] foot() {
        Button save = Buttons.primary(
                texts.get(isNew ? "channels.strength.add" : "channels.save"), Feather.CHECK, this::saveAndClose);
        save.setDefaultButton(true);
        Button cancel = Buttons.plain(texts.get("channels.cancel"), model::closeSide);
        return isNew
                ? new Node[] {Panes.spacer(), cancel, save}
                : new Node[] {
                    Buttons.danger(texts.get("channels.delete"), Feather.TRASH_2, this::remove),
                    Panes.spacer(),
                    cancel,
                    save
                };
    }

    private void fill() {
        if (!name.getText().equals(shownName)) {
            name.setText(shownName);
        }
        if (!note.getText().equals(shownNote)) {
            note.setText(shownNote);
        }
    }

    private boolean isDirty() {
        boolean gone = !isNew && !desk.plan().has(id);
        return !gone
                && (!name.getText().strip().equals(shownName)
                        || !note.getText().strip().equals(shownNote));
    }

    private boolean save() {
        return form.submit(this::command, desk::execute);
    }

    private void saveAndClose() {
        if ((!isDirty() && !isNew) || save()) {
            model.closeSide();
        }
    }

    private Command command() {
        Strength typed = new Strength(id, name.getText().strip(), note.getText().strip(), order);
        return new Put(Message.of(isNew ? "channels.do.addStrength" : "channels.do.strength", typed.name()), typed);
    }

    private void remove() {
        desk.execute(new Remove(Message.of("channels.do.removeStrength", shownName), id));
    }

    private int next() {
        return desk.plan().all(Strength.class).stream()
                        .mapToInt(Strength::order)
                        .max()
                        .orElse(-1)
                + 1;
    }
}
