package hearth.desktop.fx;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** A button that opens to several things one can do; filled anew when it opens, so that it says what is possible now. */
public final class OfferMenu extends MenuButton {

    /** Shows a sign alone; {@code says} is for the tooltip and for those who cannot see it. */
    public OfferMenu(String says, Feather icon, Supplier<List<Offer>> offers) {
        super("", Icons.of(icon));
        setAccessibleText(says);
        Tips.on(this, says);
        getItems().setAll(items(offers.get()));
        setOnShowing(event -> getItems().setAll(items(offers.get())));
    }

    private static List<MenuItem> items(List<Offer> offers) {
        return offers.stream().map(OfferMenu::item).toList();
    }

    /** One thing to do as a line of a menu. */
    public static MenuItem item(Offer offer) {
        MenuItem item = new MenuItem(offer.name(), Icons.of(offer.icon()));
        item.setMnemonicParsing(false);
        item.setDisable(!offer.possible().getAsBoolean());
        item.setOnAction(event -> offer.run().run());
        return item;
    }
}
