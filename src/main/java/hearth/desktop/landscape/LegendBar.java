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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * What the colours mean, in one row: a choice of traits, and every group with its colour, letter and size. Pressing groups
 * shows only those; pressing the last one again shows all. Then what shapes and lines mean. What does not fit can be opened.
 */
final class LegendBar implements AutoCloseable {

    private final LandscapeModel model;
    private final Texts texts;
    private final PictureView signs = new PictureView();
    private final SignsMenu brief;
    private final ComboBox<Trait> trait;
    private final HBox choice;
    private final Label quick;
    private final MoreGroups more;
    private final LegendRow row;
    private final Lifetime lifetime = new Lifetime();
    private final Map<Group, ToggleButton> buttons = new LinkedHashMap<>();
    private @Nullable Sorting shown;

    LegendBar(LandscapeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        trait = traits();
        choice = new HBox(Labels.of(texts.get("landscape.trait"), "small", "muted"), trait);
        choice.getStyleClass().add("legend-choice");
        choice.setAlignment(Pos.CENTER_LEFT);
        quick = Labels.of(texts.get("landscape.legend.quick"), "small", "muted");
        brief = new SignsMenu(texts);
        more = new MoreGroups(model, texts, this::leftOut);
        signs.setMouseTransparent(true);
        row = new LegendRow(more, signs, brief);
        row.getStyleClass().add("legend-bar");
        lifetime.listen(model.mode(), mode -> signs());
        lifetime.listen(model.seen(), seen -> follow());
        lifetime.listen(model.colouring(), colouring -> follow());
        signs();
        follow();
    }

    Region node() {
        return row;
    }

    @Override
    public void close() {
        lifetime.close();
    }

    private ComboBox<Trait> traits() {
        ComboBox<Trait> all = Choices.of(List.of(Trait.values()), each -> texts.get("landscape.trait." + each.name()));
        all.setAccessibleText(texts.get("landscape.trait"));
        all.getStyleClass().add("legend-trait");
        all.setOnAction(event -> {
            if (all.getValue() != model.colouring().get().by()) {
                model.colouring().set(model.colouring().get().by(all.getValue()));
            }
        });
        return all;
    }

    private void signs() {
        signs.show(MapLegend.of(model.arrangement(), texts));
        brief.show(MapLegend.of(model.arrangement(), texts));
    }

    private void follow() {
        Colouring colouring = model.colouring().get();
        trait.setValue(colouring.by());
        Colours colours = model.seen().get().colours();
        // Buttons that stand keep the focus; they are made anew only when the groups are others.
        if (shown == null || !colours.sorting().groups().equals(shown.groups())) {
            shown = colours.sorting();
            show(colours);
        }
        buttons.forEach((group, button) -> button.setSelected(colouring.only().contains(group.key())));
        more.follow();
    }

    private void show(Colours colours) {
        buttons.clear();
        colours.sorting().groups().forEach(group -> buttons.put(group, button(colours, group)));
        Stream<Region> first = colours.sorting().quick() ? Stream.of(choice, quick) : Stream.of(choice);
        row.show(first.toList(), List.copyOf(buttons.values()));
    }

    /** The groups for which there is no room in the row. */
    private List<Group> leftOut() {
        return buttons.keySet().stream().skip(row.fitting()).toList();
    }

    private ToggleButton button(Colours colours, Group group) {
        String name = texts.say(group.name());
        PictureView swatch = new PictureView();
        swatch.show(MapLegend.swatch(colours, group));
        swatch.setMouseTransparent(true);
        ToggleButton button = new ToggleButton(texts.get("landscape.legend.group", name, group.size()), swatch);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.getStyleClass().add("legend-group");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(texts.get("landscape.legend.only", name, group.size()));
        Tips.on(button, texts.get("landscape.legend.only", name, group.size()));
        button.setOnAction(event -> model.toggle(group));
        return button;
    }
}
