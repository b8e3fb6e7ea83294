package hearth.desktop.landscape;

import hearth.desktop.fx.PictureView;
import hearth.desktop.fx.Tips;
import hearth.picture.map.MapLegend;
import hearth.plan.trait.Group;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** Opens to the groups of the legend for which its row has no room; they filter as the others do. */
final class MoreGroups extends MenuButton implements LegendRow.LeftOut {

    private static final PseudoClass FILTERS = PseudoClass.getPseudoClass("filters");

    private final LandscapeModel model;
    private final Texts texts;
    private final Supplier<List<Group>> groups;

    MoreGroups(LandscapeModel model, Texts texts, Supplier<List<Group>> groups) {
        this.model = model;
        this.texts = texts;
        this.groups = groups;
        setId("legend-more");
        setPopupSide(Side.TOP);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("legend-menu");
        Tips.on(this, texts.get("landscape.legend.moreTip"));
        setOnShowing(event -> getItems().setAll(items()));
        // A menu without a line does not open, and so would never be filled.
        getItems().setAll(new MenuItem());
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void count(int chips) {
        setText(texts.get("landscape.legend.more", chips));
        follow();
    }

    /** Shows whether one of its groups is picked out, which nobody would see otherwise. */
    void follow() {
        pseudoClassStateChanged(FILTERS, groups.get().stream().anyMatch(this::isShown));
    }

    private boolean isShown(Group group) {
        return model.colouring().get().only().contains(group.key());
    }

    private List<MenuItem> items() {
        return groups.get().stream().map(this::item).toList();
    }

    private MenuItem item(Group group) {
        PictureView swatch = new PictureView();
        swatch.show(MapLegend.swatch(model.seen().get().colours(), group));
        CheckMenuItem item =
                new CheckMenuItem(texts.get("landscape.legend.group", texts.say(group.name()), group.size()), swatch);
        item.setMnemonicParsing(false);
        item.setSelected(isShown(group));
        item.setOnAction(event -> model.toggle(group));
        return item;
    }
}
