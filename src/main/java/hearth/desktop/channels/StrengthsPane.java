package hearth.desktop.channels;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Desk;
import hearth.desktop.fx.EmptyState;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.desktop.fx.Panes;
import hearth.desktop.fx.Rows;
import hearth.desktop.fx.Space;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.Feeding;
import hearth.plan.channel.Lane;
import hearth.plan.channel.Strength;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What the business does well, each with what it feeds; what feeds nothing is told where to begin. */
final class StrengthsPane extends PagePane {

    private final Desk desk;
    private final Texts texts;
    private final ChannelsModel model;
    private final ListView<Feeding> list = new ListView<>();
    private final EmptyState empty;
    private Optional<Lane> firstStep = Optional.empty();

    StrengthsPane(Desk desk, ChannelsModel model) {
        super(0);
        this.desk = desk;
        this.texts = desk.texts();
        this.model = model;
        this.empty = new EmptyState(
                Feather.AWARD,
                texts.get("channels.strengths.empty.title"),
                texts.get("channels.strengths.empty.words"),
                Buttons.primary(texts.get("channels.strengths.first"), Feather.PLUS, model::addStrength));
        list.getStyleClass().add("channels-strengths");
        list.setAccessibleText(texts.get("channels.strengths"));
        list.setCellFactory(view -> new Cell());
        list.setOnMouseClicked(event -> open());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        follow(model);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    @Override
    void show(ChannelsPage page) {
        place(page.strengths().isEmpty() ? empty : list);
        Optional<Lane> step = model.firstLane();
        boolean otherStep = !step.equals(firstStep);
        firstStep = step;
        Rows.become(list.getItems(), page.strengths());
        if (otherStep) {
            list.refresh();
        }
    }

    private void open() {
        Feeding chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(new Opened.OneStrength(chosen.strength().id()));
        }
    }

    private Node row(Feeding feeding) {
        Strength strength = feeding.strength();
        VBox row = new VBox(Space.XS, head(feeding));
        if (!strength.note().isBlank()) {
            row.getChildren().add(Labels.of(strength.note(), "small", "muted"));
        }
        row.getChildren().add(new FlowPane(Space.S, Space.XS, feeds(feeding).toArray(Node[]::new)));
        row.getStyleClass().add("channels-strength");
        return row;
    }

    private Node head(Feeding feeding) {
        int feeds = feeding.crossovers().size();
        return Panes.row(
                Labels.of(feeding.strength().name(), "strong"),
                Panes.spacer(),
                feeding.feedsNothing()
                        ? Labels.pill(texts.get("channels.feedsNothing"), Mood.WARN, Feather.ALERT_CIRCLE)
                        : Labels.pill(texts.get("channels.feeds", feeds), Mood.GOOD, Feather.CHECK));
    }

    private List<Node> feeds(Feeding feeding) {
        List<Node> nodes = new ArrayList<>();
        feeding.crossovers()
                .forEach(crossover -> nodes.add(
                        Buttons.link(way(crossover), () -> model.openLane(crossover.from(), crossover.to()))));
        if (feeding.feedsNothing()) {
            firstStep.ifPresent(lane -> nodes.add(Buttons.link(
                    texts.get("channels.step", lane.from().name(), lane.to().name()), () -> model.openLane(lane))));
        }
        return nodes;
    }

    private String way(Crossover crossover) {
        return texts.get("channels.way", name(crossover, true), name(crossover, false));
    }

    private String name(Crossover crossover, boolean start) {
        return desk.plan()
                .find(start ? crossover.from() : crossover.to())
                .map(channel -> channel.name())
                .orElse("");
    }

    private final class Cell extends ListCell<Feeding> {
        @Override
        protected void updateItem(@Nullable Feeding item, boolean isEmpty) {
            super.updateItem(item, isEmpty);
            Feeding shown = isEmpty ? null : item;
            setGraphic(shown == null ? null : row(shown));
            setAccessibleText(shown == null ? "" : shown.strength().name());
        }
    }
}
