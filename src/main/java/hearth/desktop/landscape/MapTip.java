package hearth.desktop.landscape;

import hearth.desktop.fx.Tips;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Says beside the pointer what the map has to say of a point: a step of somebody's way, or what a place is made of. */
final class MapTip {

    private final MapModel map;
    private final Tooltip tip = Tips.quick();

    MapTip(MapModel map) {
        this.map = map;
    }

    void on(Node node) {
        node.addEventHandler(
                MouseEvent.MOUSE_MOVED,
                event -> map.says(event.getX(), event.getY())
                        .ifPresentOrElse(words -> tell(node, words), () -> Tooltip.uninstall(node, tip)));
        node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> Tooltip.uninstall(node, tip));
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> Tooltip.uninstall(node, tip));
    }

    /** A tooltip that stands is taken away and comes anew, so that it never speaks of somewhere else. */
    private void tell(Node node, String words) {
        if (!words.equals(tip.getText())) {
            tip.hide();
            tip.setText(words);
        }
        Tooltip.uninstall(node, tip);
        Tooltip.install(node, tip);
    }
}
