package hearth.desktop.shell;

import hearth.desktop.fx.Icons;
import hearth.desktop.fx.Labels;
import hearth.desktop.fx.ScreenId;
import hearth.text.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The way around, at the left: the screens in their groups. Folded, only their signs are left. */
final class Rail extends VBox {

    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Texts texts;
    private final ScreenHost host;
    private final Map<ScreenId, ToggleButton> items = new EnumMap<>(ScreenId.class);
    private boolean folded;

    Rail(Screens screens, ScreenHost host, Texts texts) {
        this.texts = texts;
        this.host = host;
        getStyleClass().add("rail");
        getChildren().add(new Mark());
        ScreenId.Group group = null;
        for (ScreenId id : screens.inOrder()) {
            if (id.group() != group) {
                group = id.group();
                getChildren().add(heading(group));
            }
            getChildren().add(item(id, items.size() + 1));
        }
        host.current().subscribe(this::select);
    }

    void fold(boolean fold) {
        folded = fold;
        pseudoClassStateChanged(FOLDED, fold);
        items.values().forEach(this::dress);
        getChildren().stream().filter(Label.class::isInstance).forEach(heading -> heading.setVisible(!fold));
    }

    static Feather icon(ScreenId id) {
        return switch (id) {
            case TODAY -> Feather.SUNRISE;
            case LANDSCAPE -> Feather.MAP;
            case CARE -> Feather.HEART;
            case CHANNELS -> Feather.RADIO;
            case RHYTHM -> Feather.REPEAT;
            case SCORECARD -> Feather.BAR_CHART_2;
            case REVIEW -> Feather.CHECK_SQUARE;
            case EXPORT -> Feather.FILE_TEXT;
        };
    }

    private Label heading(ScreenId.Group group) {
        return Labels.of(texts.name("shell", group), "rail-group");
    }

    private ToggleButton item(ScreenId id, int number) {
        String name = texts.name("shell", id);
        ToggleButton item = new ToggleButton(name, Icons.of(icon(id)));
        item.getStyleClass().setAll("rail-item");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAccessibleText(name);
        item.setUserData(number);
        item.setOnAction(event -> {
            host.show(id);
            select(host.current().get());
        });
        items.put(id, item);
        dress(item);
        return item;
    }

    private void dress(ToggleButton item) {
        item.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        String keys = KeyCombination.valueOf("Shortcut+" + item.getUserData()).getDisplayText();
        item.setTooltip(new Tooltip(folded ? item.getText() + "  " + keys : keys));
        item.setAccessibleHelp(keys);
    }

    private void select(@Nullable ScreenId current) {
        items.forEach((id, item) -> item.setSelected(id == current));
    }
}
