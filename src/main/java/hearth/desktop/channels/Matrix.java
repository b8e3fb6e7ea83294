package hearth.desktop.channels;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Tips;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelGroup;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.Crossings;
import hearth.plan.channel.Crossings.Way;
import hearth.text.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Who hands whom on to whom: rows lead out, columns lead in, both by side. One cell takes part in going through with Tab;
 * the arrow keys lead from it to the others. Cells stay while the channels stay, and only say something new.
 */
final class Matrix extends GridPane {

    private static final double HEAD = 170;
    private static final double NARROW_HEAD = 80;
    private static final double CELL = 51;
    private static final double SUM = 40;
    private static final double USUAL = 76;
    private static final double WIDEST = 132;
    private static final double LOW = 32;
    private static final double HIGH = 60;
    private static final double SIDE = 22;
    private static final int FIRST = 2;

    private final Texts texts;
    private final ChannelsModel model;
    private final Map<Way, LaneCell> cells = new LinkedHashMap<>();
    private final Map<ChannelId, Label> handedOn = new HashMap<>();
    private final Map<ChannelId, Label> received = new HashMap<>();
    private final Label total = Labels.of("");
    private List<Channel> channels = List.of();
    private @Nullable Way current;

    Matrix(Texts texts, ChannelsModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("channels-matrix");
        setAccessibleText(texts.get("channels.matrix"));
        // Before the cells do: as buttons they would go wherever the toolkit thinks is next.
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Shows what was counted in so many days. */
    void show(Crossings crossings, int days) {
        if (!channels.equals(crossings.channels())) {
            channels = crossings.channels();
            build();
        }
        long most = crossings.standing().mapToLong(lane -> lane.count()).max().orElse(0);
        for (Channel from : channels) {
            for (Channel to : channels) {
                LaneCell cell = cells.get(way(from, to));
                if (cell != null) {
                    cell.show(crossings.lane(from, to), days, most);
                }
            }
        }
        showSums(crossings);
    }

    /** Marks the lane that is open at the side. */
    void mark(@Nullable Way open) {
        cells.forEach((way, cell) -> cell.open(way.equals(open)));
        if (open != null && cells.containsKey(open)) {
            stand(open);
        }
    }

    /** Gives the keyboard to the lane one stands on. */
    @Override
    public void requestFocus() {
        LaneCell cell = current == null ? null : cells.get(current);
        if (cell != null) {
            cell.requestFocus();
        }
    }

    private void build() {
        getChildren().clear();
        getColumnConstraints().clear();
        getRowConstraints().clear();
        cells.clear();
        constrain();
        heads();
        for (int row = 0; row < channels.size(); row++) {
            line(row);
        }
        add(Labels.of(texts.get("channels.received"), "channels-head"), 1, FIRST + channels.size());
        sum(total, channels.size(), channels.size());
        Way before = current;
        Stream.concat(Stream.ofNullable(before), cells.keySet().stream())
                .filter(cells::containsKey)
                .findFirst()
                .ifPresent(this::stand);
    }

    private void constrain() {
        getColumnConstraints().add(new ColumnConstraints());
        getColumnConstraints().add(new ColumnConstraints(NARROW_HEAD, HEAD, HEAD));
        for (int column = 0; column <= channels.size(); column++) {
            double least = column < channels.size() ? CELL : SUM;
            ColumnConstraints width = new ColumnConstraints(least, USUAL, WIDEST);
            width.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(width);
        }
        getRowConstraints().addAll(new RowConstraints(), new RowConstraints());
        for (int row = 0; row < channels.size(); row++) {
            getRowConstraints().add(new RowConstraints(LOW, LOW, HIGH, Priority.ALWAYS, VPos.CENTER, true));
        }
    }

    private void heads() {
        add(Labels.wrapped(texts.get("channels.fromTo"), "small", "muted"), 0, 0, 2, 2);
        for (int i = 0; i < channels.size(); i++) {
            Channel channel = channels.get(i);
            Label head = Labels.wrapped(channel.name(), "channels-head", "channels-head-to");
            head.setMaxWidth(WIDEST);
            add(Tips.on(head, channel.name()), FIRST + i, 1);
            if (begins(i)) {
                Label side = Labels.of(texts.name("channel", ChannelGroup.of(channel)), "channels-side");
                side.setMaxWidth(Double.MAX_VALUE);
                add(side, FIRST + i, 0, span(i), 1);
            }
        }
        Label handed = Labels.wrapped(texts.get("channels.handedOn"), "channels-head", "channels-head-to");
        handed.setMaxWidth(WIDEST);
        add(handed, FIRST + channels.size(), 1);
    }

    private void line(int row) {
        Channel from = channels.get(row);
        if (begins(row)) {
            add(upright(texts.name("channel", ChannelGroup.of(from))), 0, FIRST + row, 1, span(row));
        }
        add(Tips.on(Labels.wrapped(from.name(), "channels-head", "channels-head-from"), from.name()), 1, FIRST + row);
        for (int column = 0; column < channels.size(); column++) {
            add(column == row ? itself() : cell(way(from, channels.get(column))), FIRST + column, FIRST + row);
        }
        Label out = Labels.of("");
        Label in = Labels.of("");
        handedOn.put(from.id(), out);
        received.put(from.id(), in);
        sum(out, channels.size(), row);
        sum(in, row, channels.size());
    }

    /** Words that run upwards; those too long for one row are cut short there and told by the tip. */
    private static Node upright(String words) {
        Label label = Labels.of(words, "channels-side-words");
        label.setRotate(-90);
        StackPane side = new StackPane(new Group(label));
        side.getStyleClass().add("channels-side");
        side.setMinSize(SIDE, 0);
        side.setPrefSize(SIDE, 0);
        return Tips.on(side, words);
    }

    private void sum(Label label, int column, int row) {
        label.getStyleClass().setAll("label", "channels-sum");
        label.setMaxWidth(Double.MAX_VALUE);
        add(label, FIRST + column, FIRST + row);
    }

    private void showSums(Crossings crossings) {
        for (Channel channel : channels) {
            say(handedOn.get(channel.id()), crossings.handedOn(channel));
            say(received.get(channel.id()), crossings.received(channel));
        }
        say(total, crossings.total());
    }

    private void say(@Nullable Label sum, long count) {
        if (sum != null) {
            sum.setText(texts.number(count));
        }
    }

    private Node cell(Way way) {
        LaneCell cell = new LaneCell(texts);
        cell.setOnAction(event -> {
            stand(way);
            model.openLane(way.from(), way.to());
        });
        cells.put(way, cell);
        return cell;
    }

    private static Region itself() {
        Region none = new Region();
        none.getStyleClass().add("channels-itself");
        return none;
    }

    private void stand(Way way) {
        LaneCell before = current == null ? null : cells.get(current);
        if (before != null) {
            before.setFocusTraversable(false);
        }
        current = way;
        Objects.requireNonNull(cells.get(way)).setFocusTraversable(true);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> go(event, 0, -1);
            case RIGHT -> go(event, 0, 1);
            case UP -> go(event, -1, 0);
            case DOWN -> go(event, 1, 0);
            case ENTER -> {
                if (event.getTarget() instanceof LaneCell cell) {
                    cell.fire();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    /** Goes on to the next lane; nothing leads from a channel to itself, so that place is stepped over. */
    private void go(KeyEvent event, int down, int right) {
        Way from = current;
        if (from == null || !(event.getTarget() instanceof LaneCell)) {
            return;
        }
        event.consume();
        int row = indexOf(from.from().value()) + down;
        int column = indexOf(from.to().value()) + right;
        if (row == column) {
            row += down;
            column += right;
        }
        if (row >= 0 && column >= 0 && row < channels.size() && column < channels.size()) {
            stand(way(channels.get(row), channels.get(column)));
            requestFocus();
        }
    }

    private int indexOf(String id) {
        return channels.stream().map(channel -> channel.id().value()).toList().indexOf(id);
    }

    private boolean begins(int i) {
        return i == 0 || ChannelGroup.of(channels.get(i - 1)) != ChannelGroup.of(channels.get(i));
    }

    private int span(int from) {
        ChannelGroup side = ChannelGroup.of(channels.get(from));
        return (int) channels.stream()
                .filter(channel -> ChannelGroup.of(channel) == side)
                .count();
    }

    private static Way way(Channel from, Channel to) {
        return new Way(from.id(), to.id());
    }
}
