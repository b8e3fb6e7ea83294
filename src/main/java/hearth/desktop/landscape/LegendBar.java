package hearth.desktop.landscape;

import hearth.desktop.fx.Choices;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Lifetime;
import hearth.desktop.fx.PictureView;
import hearth.desktop.fx.Tips;
import hearth.picture.map.Colours;
import hearth.picture.map.MapLegend;
import hearth.plan.trait.Group;
import hearth.plan.trait.Sorting;
import hearth.plan.trait.Trait;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * What the colours mean: a choice of traits, and every group with its colour, letter and size. Pressing groups shows only
 * those; pressing the last one again shows all. Then what shapes and lines mean.
 */
final class LegendBar extends FlowPane implements AutoCloseable {

    private final LandscapeModel model;
    private final Texts texts;
    private final PictureView signs = new PictureView();
    private final ComboBox<Trait> trait;
    private final HBox choice;
    private final Lifetime lifetime = new Lifetime();
    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private @Nullable Sorting shown;

    LegendBar(LandscapeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        trait = Choices.of(List.of(Trait.values()), each -> texts.get("landscape.trait." + each.name()));
        trait.setAccessibleText(texts.get("landscape.trait"));
        trait.getStyleClass().add("legend-trait");
        trait.setOnAction(event -> {
            if (trait.getValue() != model.colouring().get().by()) {
                model.colouring().set(model.colouring().get().by(trait.getValue()));
            }
        });
        choice = new HBox(Labels.of(texts.get("landscape.trait"), "small", "muted"), trait);
        choice.getStyleClass().add("legend-choice");
        choice.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("legend-bar");
        signs.setMouseTransparent(true);
        lifetime.listen(model.mode(), mode -> signs.show(MapLegend.of(model.arrangement(), texts)));
        signs.show(MapLegend.of(model.arrangement(), texts));
        lifetime.listen(model.seen(), seen -> follow());
        lifetime.listen(model.colouring(), colouring -> follow());
        follow();
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private void follow() {
        trait.setValue(model.colouring().get().by());
        Colours colours = model.seen().get().colours();
        // Buttons that stand keep the focus; they are made anew only when the groups are others.
        if (!colours.sorting().groups().equals(shownGroups())) {
            shown = colours.sorting();
            show(colours);
        }
        buttons.forEach((key, button) ->
                button.setSelected(model.colouring().get().only().contains(key)));
    }

    private @Nullable List<Group> shownGroups() {
        Sorting now = shown;
        return now == null ? null : now.groups();
    }

    private void show(Colours colours) {
        buttons.clear();
        List<Node> nodes = new ArrayList<>(List.of(choice));
        if (colours.sorting().quick()) {
            nodes.add(Labels.of(texts.get("landscape.legend.quick"), "small", "muted", "legend-quick"));
        }
        for (Group group : colours.sorting().groups()) {
            ToggleButton button = button(colours, group);
            buttons.put(group.key(), button);
            nodes.add(button);
        }
        nodes.add(signs);
        getChildren().setAll(nodes);
    }

    private ToggleButton button(Colours colours, Group group) {
        String name = texts.say(group.name());
        PictureView swatch = new PictureView();
        swatch.show(MapLegend.swatch(colours, group));
        swatch.setMouseTransparent(true);
        ToggleButton button = new ToggleButton(texts.get("landscape.legend.group", name, group.size()), swatch);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.getStyleClass().add("legend-group");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get("landscape.legend.only", name, group.size()));
        Tips.on(button, texts.get("landscape.legend.only", name, group.size()));
        button.setOnAction(
                event -> model.colouring().set(model.colouring().get().toggled(Objects.requireNonNull(group.key()))));
        return button;
    }
}
