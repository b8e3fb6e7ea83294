package hearth.desktop.rhythm;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Field;
import hearth.desktop.fx.FormPane;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Segmented;
import hearth.desktop.fx.SidePanel;
import hearth.plan.Entity;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.plan.rhythm.Manner;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.RhythmId;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The form of a rhythm. */
final class RhythmPanel {

    private final Desk desk;
    private final Texts texts;
    private final RhythmDraft draft;
    private final FormPane form;

    private RhythmPanel(Desk desk, RhythmDraft draft) {
        this.desk = desk;
        this.texts = desk.texts();
        this.draft = draft;
        this.form = new FormPane(texts);
    }

    static SidePanel of(Desk desk, RhythmModel model, RhythmDraft draft) {
        return new RhythmPanel(desk, draft).panel(model);
    }

    private SidePanel panel(RhythmModel model) {
        TextField name = Inputs.text(draft.name);
        name.setPromptText(texts.get("rhythm.field.namePrompt"));
        form.add("name", texts.get("rhythm.field.name"), name);
        form.add("rule", texts.get("rhythm.field.rule"), new RecurrenceEditor(desk, draft));
        form.add(
                new Field("start", texts.get("rhythm.field.start"), Inputs.date(texts, draft.start)),
                new Field("at", texts.get("rhythm.field.at"), time()));
        form.add(
                new Field("minutes", texts.get("rhythm.field.minutes"), Inputs.text(draft.minutes)),
                new Field("owner", texts.get("rhythm.field.owner"), owner()));
        form.add("manner", texts.get("rhythm.field.manner"), manner()).hint(texts.get("rhythm.field.mannerHint"));
        form.add("channel", texts.get("rhythm.field.channel"), channel());
        form.add("segment", texts.get("rhythm.field.segment"), segment());
        form.add("paid", texts.get("rhythm.field.money"), money());
        except();
        form.add("successor", texts.get("rhythm.field.successor"), successor())
                .hint(texts.get("rhythm.field.successorHint"));
        form.add("paused", texts.get("rhythm.field.rest"), box("rhythm.field.paused", draft.paused));
        form.add("note", texts.get("rhythm.field.note"), Inputs.lines(draft.note));
        extent();
        String title = texts.get(draft.isNew() ? "rhythm.form.new" : "rhythm.form.edit");
        return Panel.of(texts, model, draft, title, form, name);
    }

    private TextField time() {
        TextField time = Inputs.text(draft.at);
        time.setPromptText(texts.get("rhythm.card.anytime"));
        return time;
    }

    private Node manner() {
        Segmented<Manner> manner = new Segmented<>(
                texts.get("rhythm.field.manner"), List.of(Manner.values()), each -> texts.name("rhythm", each));
        manner.valueProperty().bindBidirectional(draft.manner);
        return manner;
    }

    private Node owner() {
        return Inputs.reference(
                sorted(Helper.class, Helper::order, helper -> true),
                HelperId.class,
                texts.get("rhythm.load.nobody"),
                draft.owner);
    }

    private Node channel() {
        return Inputs.reference(
                sorted(
                        Channel.class,
                        Channel::order,
                        one -> !one.retired() || one.id().equals(draft.channel.get())),
                ChannelId.class,
                texts.get("rhythm.strip.noChannel"),
                draft.channel);
    }

    private Node segment() {
        return Inputs.reference(
                sorted(Segment.class, Segment::order, segment -> true),
                SegmentId.class,
                texts.get("rhythm.field.noSegment"),
                draft.segment);
    }

    private Node successor() {
        return Inputs.reference(
                sorted(Rhythm.class, Rhythm::order, one -> !one.id().equals(draft.id())),
                RhythmId.class,
                texts.get("rhythm.field.noSuccessor"),
                draft.successor);
    }

    private Node money() {
        TextField cost = Inputs.text(draft.cost);
        HBox.setHgrow(cost, Priority.ALWAYS);
        cost.setPromptText(texts.get("rhythm.field.cost", desk.plan().settings().currency()));
        cost.setAccessibleText(cost.getPromptText());
        cost.disableProperty().bind(draft.paid.not());
        return Panes.row(box("rhythm.field.paid", draft.paid), cost);
    }

    private CheckBox box(String key, BooleanProperty value) {
        CheckBox box = new CheckBox(texts.get(key));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    /** Days left out for good are shown only when there are any; one day is left out in the week view. */
    private void except() {
        if (draft.except.isEmpty()) {
            return;
        }
        FlowPane days = new FlowPane(8, 4);
        draft.except.addListener((ListChangeListener<LocalDate>) change -> show(days));
        show(days);
        form.add("except", texts.get("rhythm.field.except"), days);
    }

    private void show(FlowPane days) {
        days.getChildren().setAll(draft.except.stream().map(this::exception).toList());
    }

    private Node exception(LocalDate day) {
        String words = texts.date(day);
        return Panes.row(
                Labels.of(words),
                Buttons.icon(Feather.X, texts.get("rhythm.field.takeBack", words), () -> draft.except.remove(day)));
    }

    private void extent() {
        if (!draft.isNew()) {
            Segmented<RhythmDraft.Extent> extent = new Segmented<>(
                    texts.get("rhythm.field.extent"),
                    List.of(RhythmDraft.Extent.values()),
                    each -> texts.name("rhythm", each));
            extent.valueProperty().bindBidirectional(draft.extent);
            form.add("extent", texts.get("rhythm.field.extent"), extent).hint(texts.get("rhythm.field.extentHint"));
        }
    }

    private <E extends Entity> List<E> sorted(Class<E> type, ToIntFunction<E> order, Predicate<E> shown) {
        return desk.plan().all(type).stream()
                .filter(shown)
                .sorted(Comparator.comparingInt(order).thenComparing(Entity::label))
                .toList();
    }
}
