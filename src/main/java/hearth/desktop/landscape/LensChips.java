package hearth.desktop.landscape;

import hearth.desktop.fx.Buttons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.Segmented;
import hearth.desktop.fx.Space;
import hearth.plan.map.Lens;
import hearth.plan.map.MapNode;
import hearth.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** Says who is out of sight for a while, with the way back; below the map, where it covers nobody and moves nobody. Empty while everybody is in sight. */
final class LensChips extends FlowPane implements AutoCloseable {

    private final MapModel map;
    private final MapActions actions;
    private final Texts texts;
    private final Lifetime lifetime = new Lifetime();

    LensChips(MapModel map, Texts texts) {
        super(Space.S, Space.S);
        this.map = map;
        this.actions = new MapActions(map);
        this.texts = texts;
        getStyleClass().add("map-chips");
        lifetime.listen(map.landscape().lens(), lens -> show());
        lifetime.listen(map.landscape().seen(), seen -> show());
        show();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void show() {
        getChildren().clear();
        map.landscape().lens().get().focus().ifPresent(this::focus);
        long hidden = actions.hidden();
        if (hidden > 0) {
            getChildren().add(chip(texts.get("map.chip.hidden", hidden), "map.chip.showAll", actions::showHidden));
        }
        List<MapNode> folded = actions.folded();
        if (!folded.isEmpty()) {
            String names = folded.stream().map(MapNode::label).sorted().collect(Collectors.joining(", "));
            getChildren().add(chip(texts.get("map.chip.folded", names), "map.chip.unfold", actions::unfoldAll));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void focus(Lens.Focus focus) {
        Segmented<Integer> steps =
                new Segmented<>(texts.get("map.chip.steps"), List.of(1, 2, Lens.Focus.MOST), String::valueOf);
        steps.set(focus.steps());
        steps.valueProperty().subscribe((before, now) -> {
            if (now != focus.steps()) {
                actions.focus(focus.on(), now);
            }
        });
        String name = actions.name(focus.on());
        HBox chip = chip(texts.get("map.chip.focus", name), "map.chip.leave", actions::leaveFocus);
        chip.getChildren().addAll(1, List.<Node>of(steps, Labels.of(texts.get("map.chip.steps"), "small")));
        getChildren().add(chip);
    }

    private HBox chip(String words, String back, Runnable action) {
        Button way = Buttons.plain(texts.get(back), Feather.X, action);
        HBox chip = new HBox(Space.S, Labels.of(words, "small", "strong"), way);
        chip.getStyleClass().addAll("map-float", "map-chip");
        return chip;
    }
}
