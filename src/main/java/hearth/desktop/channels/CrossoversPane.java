package hearth.desktop.channels;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Focus;
import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Space;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelGroup;
import hearth.plan.channel.Crossings;
import hearth.plan.channel.Crossings.Sides;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The matrix of hand-offs, and below it in words where nobody goes. */
final class CrossoversPane extends PagePane {

    private final Texts texts;
    private final ChannelsModel model;
    private final Matrix matrix;
    private final FlowPane empty = new FlowPane(Space.S, Space.S);
    private final VBox whole;
    private final EmptyState fewChannels;

    CrossoversPane(Desk desk, ChannelsModel model) {
        super(0);
        this.texts = desk.texts();
        this.model = model;
        this.matrix = new Matrix(texts, model);
        this.fewChannels = new EmptyState(
                Feather.SHUFFLE,
                texts.get("channels.few.title"),
                texts.get("channels.few.words"),
                Buttons.primary(texts.get("channels.add"), Feather.PLUS, model::addChannel));
        ScrollPane scroll = new ScrollPane(matrix);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().addAll("screen-scroll", "edge-to-edge");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        whole = new VBox(Space.M, scroll, key(), empty);
        VBox.setVgrow(whole, Priority.ALWAYS);
        follow(model);
        lifetime().listen(model.opened(), this::mark);
        mark(model.opened().get());
    }

    @Override
    public void requestFocus() {
        Focus.on(matrix);
    }

    @Override
    void show(ChannelsPage page) {
        boolean enough = page.crossings().channels().size() > 1;
        place(enough ? whole : fewChannels);
        if (enough) {
            matrix.show(page.crossings(), page.span());
            empty.getChildren().setAll(emptyLanes(page));
        }
    }

    private void mark(@Nullable Opened open) {
        matrix.mark(open instanceof Opened.OneLane(Crossings.Way way) ? way : null);
    }

    private Node key() {
        return new FlowPane(
                Space.S,
                0,
                sign(Icons.of(LaneCell.CODE), "channels.key.code"),
                sign(Icons.of(LaneCell.QUESTION), "channels.key.question"),
                sign(swatch("channels-lane-empty"), "channels.key.empty"),
                sign(swatch("channels-lane-none"), "channels.key.none"));
    }

    private Node sign(Node sign, String key) {
        Label label = Labels.of(texts.get(key), "small", "muted", "channels-sign");
        label.setGraphic(sign);
        return label;
    }

    private static Node swatch(String lane) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("channels-cell", "channels-swatch", lane);
        return swatch;
    }

    private List<Node> emptyLanes(ChannelsPage page) {
        Crossings crossings = page.crossings();
        List<Node> nodes = new ArrayList<>();
        for (Sides sides : crossings.strangers()) {
            nodes.add(Buttons.plain(
                    texts.get(
                            "channels.strangers",
                            texts.name("channel", sides.one()),
                            texts.name("channel", sides.other())),
                    Feather.ALERT_CIRCLE,
                    () -> model.openLane(
                            first(crossings, sides.other()).id(),
                            first(crossings, sides.one()).id())));
        }
        crossings
                .alone()
                .forEach(channel -> nodes.add(
                        Labels.of(texts.get("channels.alone", channel.name()), "small", "muted", "channels-alone")));
        if (!nodes.isEmpty()) {
            nodes.addFirst(Labels.of(texts.get("channels.empty", page.span()), "strong"));
        }
        return nodes;
    }

    private static Channel first(Crossings crossings, ChannelGroup side) {
        return crossings.channels().stream()
                .filter(channel -> ChannelGroup.of(channel) == side)
                .findFirst()
                .orElseThrow();
    }
}
