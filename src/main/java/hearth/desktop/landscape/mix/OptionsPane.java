package hearth.desktop.landscape.mix;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Picker;
import hearth.desktop.fx.Space;
import hearth.picture.OptionWords;
import hearth.plan.EntityId;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.NodeId;
import hearth.plan.mix.Options;
import hearth.plan.mix.Prospect;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Options as a picture and as a table, beside the mix that is made of them. */
public final class OptionsPane extends StackPane implements AutoCloseable {

    /** With less room than this the mix gives way to what is compared, but for one line. */
    private static final double ROOM_FOR_BOTH = 900;

    private static final double PICKER = 220;

    /** How picture and table share the height: what is left over goes to both alike. */
    private static final double PICTURE = 240;

    private static final double TABLE = 160;

    private final Texts texts;
    private final MixModel model;
    private final Consumer<EntityId<?>> open;
    private final OptionsChart chart;
    private final OptionTable table;
    private final ScrollPane mix;
    private final HBox whole;
    private final HBox adder = new HBox(Space.S);
    private final Label hint = Labels.of("", "small", "muted");
    private final MixWords says;
    private final EmptyState empty;
    private final HBox first = new HBox(Space.S);
    private final Lifetime lifetime = new Lifetime();
    private Predicate<NodeId<?>> filter = any -> true;
    private List<EntityId<?>> selection = List.of();
    private List<Node> offered = List.of();

    /**
     * The pane.
     *
     * @param open selects a node, so that its figures can be edited at the side
     */
    public OptionsPane(Desk desk, Consumer<EntityId<?>> open) {
        this.texts = desk.texts();
        this.says = new MixWords(texts);
        this.open = open;
        this.model = lifetime.with(new MixModel(desk));
        OptionWords words = new OptionWords(texts, desk.plan().settings().currency());
        this.chart = lifetime.with(new OptionsChart(texts, desk.jobs(), open));
        this.table = lifetime.with(new OptionTable(texts, words, desk.jobs(), model::toggle, this::picked));
        this.mix = Panes.scroll(lifetime.with(new MixPanel(model, texts)));
        this.whole = new HBox(Space.L, compared(), mix);
        this.empty = new EmptyState(Feather.SLIDERS, texts.get("mix.emptyTitle"), texts.get("mix.emptyWords"), first);
        mix.getStyleClass().add("mix-side");
        getStyleClass().add("options-pane");
        getChildren().addAll(whole, empty);
        widthProperty().subscribe(width -> share(width.doubleValue()));
        lifetime.listen(model.seen(), this::show);
        show(model.seen().get());
    }

    /** Shows only options about nodes that the filter lets through. */
    public void filter(Predicate<NodeId<?>> lets) {
        filter = lets;
        show(model.seen().get());
    }

    /** Marks what is selected elsewhere too. */
    public void select(List<EntityId<?>> selected) {
        selection = List.copyOf(selected);
        table.select(selection);
        showChart(model.seen().get());
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private VBox compared() {
        VBox picture = Panes.card(chart);
        picture.getStyleClass().add("options-picture");
        VBox.setVgrow(chart, Priority.ALWAYS);
        HBox head = new HBox(Space.S, hint, Panes.spacer(), adder);
        head.getStyleClass().add("section-head");
        VBox compared = new VBox(Space.S, picture, head, table);
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        picture.setPrefHeight(PICTURE);
        table.setPrefHeight(TABLE);
        HBox.setHgrow(compared, Priority.ALWAYS);
        compared.setMinWidth(0);
        return compared;
    }

    /** Where the mix has to give way, what it comes to stays in sight. */
    private void share(double width) {
        Panes.shown(mix, width >= ROOM_FOR_BOTH);
        hint(model.seen().get());
    }

    private void hint(Weighed weighed) {
        hint.setText(mix.isVisible() ? texts.get("mix.hint") : says.inShort(weighed));
    }

    private void picked(List<EntityId<?>> selected) {
        if (selected.size() == 1) {
            open.accept(selected.getFirst());
        }
    }

    private void show(Weighed weighed) {
        boolean none = weighed.options().all().isEmpty();
        Panes.shown(empty, none);
        Panes.shown(whole, !none);
        table.show(OptionRow.of(weighed.options(), shown(weighed), weighed.chosen()), selection);
        showChart(weighed);
        hint(weighed);
        offer(weighed.unweighed(), none ? first : adder);
    }

    private void showChart(Weighed weighed) {
        chart.show(weighed, new Options(shown(weighed), weighed.options().dominatedBy()), selection);
    }

    private List<Prospect> shown(Weighed weighed) {
        return weighed.options().all().stream()
                .filter(each -> filter.test(each.option().node()))
                .toList();
    }

    /** Whoever is not weighed yet can be, found by a few letters. */
    private void offer(List<Node> unweighed, HBox place) {
        if (unweighed.equals(offered) && !place.getChildren().isEmpty()) {
            return;
        }
        offered = unweighed;
        Picker<Node> picker = new Picker<>(unweighed, Node::name);
        picker.setPromptText(texts.get("mix.weighWhom"));
        picker.setAccessibleText(texts.get("mix.weighWhom"));
        picker.setPrefWidth(PICKER);
        picker.setOnAction(event -> weigh(picker));
        Button weigh = Buttons.plain(texts.get("mix.weigh"), Feather.PLUS, () -> weigh(picker));
        weigh.setMinWidth(Region.USE_PREF_SIZE);
        picker.setMinWidth(PICKER);
        place.getChildren().setAll(picker, weigh);
    }

    private void weigh(Picker<Node> picker) {
        picker.get().ifPresent(node -> {
            model.weigh(node.id());
            open.accept(node.id());
        });
    }
}
