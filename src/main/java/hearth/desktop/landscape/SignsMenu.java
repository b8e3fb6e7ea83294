package hearth.desktop.landscape;

import hearth.desktop.fx.PictureView;
import hearth.desktop.fx.Tips;
import hearth.picture.Picture;
import hearth.text.Texts;
import javafx.geometry.Side;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;

/** Opens to what shapes and lines mean. */
final class SignsMenu extends MenuButton {

    private final PictureView signs = new PictureView();

    SignsMenu(Texts texts) {
        super(texts.get("landscape.legend.signs"));
        setPopupSide(Side.TOP);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("legend-menu");
        Tips.on(this, texts.get("landscape.legend"));
        getItems().setAll(new CustomMenuItem(signs, true));
    }

    void show(Picture picture) {
        signs.show(picture);
    }
}
