package hearth.desktop;

import hearth.desktop.fx.ScreenId;
import hearth.testing.Hands;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.util.WaitForAsyncUtils;

/** The map of the landscape in the workbench, as hands and keys meet it. */
public final class MapPage {

    private final ShellPage page;
    private final Hands robot = new Hands();

    private MapPage(ShellPage page) {
        this.page = page;
    }

    public static MapPage open(ShellPage page) {
        page.go(ScreenId.LANDSCAPE);
        return new MapPage(page);
    }

    /** Takes people in from lines. */
    public MapPage capture(String lines) {
        page.click("#landscape-add");
        page.does(() -> page.<TextArea>find("#capture-lines").setText(lines));
        page.press(KeyCode.CONTROL, KeyCode.ENTER);
        return this;
    }

    /** Adds something by a double click so far from the upper left corner of the map; negative from the lower right. */
    public MapPage add(double x, double y, String kind, String name) {
        doubleClick(x, y);
        page.click(kind);
        page.click("#quick-add-name").type(name).press(KeyCode.ENTER);
        return this;
    }

    /** Asks what to add there, counted as in {@link #add}. */
    public MapPage doubleClick(double x, double y) {
        robot.doubleClickOn(at(x, y));
        return this;
    }

    /** Finds somebody by typing on the map, which leaves them selected. */
    public MapPage find(String name) {
        focus();
        page.type(name).press(KeyCode.ESCAPE);
        return this;
    }

    /** Ties two by keyboard: from the one found to the other found. */
    public MapPage tie(String from, String to) {
        find(from);
        focus();
        page.press(KeyCode.ALT, KeyCode.C).type(to).press(KeyCode.ENTER);
        return this;
    }

    /** Moves whoever is found a little, key by key. */
    public MapPage nudge(String name, KeyCode arrow, int times) {
        find(name);
        focus();
        for (int i = 0; i < times; i++) {
            page.press(KeyCode.ALT, arrow);
        }
        return this;
    }

    public MapPage drag(double x, double y, double toX, double toY) {
        robot.drag(at(x, y), MouseButton.PRIMARY).dropTo(at(toX, toY));
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    public MapPage focus() {
        page.does(() -> canvas().requestFocus());
        return this;
    }

    private Node canvas() {
        return page.find(".map-canvas");
    }

    private Point2D at(double x, double y) {
        Bounds bounds = canvas().localToScreen(canvas().getBoundsInLocal());
        return new Point2D(
                x < 0 ? bounds.getMaxX() + x : bounds.getMinX() + x,
                y < 0 ? bounds.getMaxY() + y : bounds.getMinY() + y);
    }
}
