package hearth.desktop.landscape;

import hearth.desktop.fx.Offer;
import hearth.desktop.fx.OfferMenu;
import hearth.plan.EntityId;
import hearth.plan.landscape.Place;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.kordamp.ikonli.feather.Feather;

/** The menu at the pointer, or by its key at the one selected: what can be done with what lies there. */
final class MapMenu {

    private final MapModel map;
    private final MapOffers offers;
    private final MapFront front;
    private final Texts texts;
    private final ContextMenu menu = new ContextMenu();

    MapMenu(MapModel map, MapOffers offers, MapFront front, Texts texts) {
        this.map = map;
        this.offers = offers;
        this.front = front;
        this.texts = texts;
    }

    void on(Node canvas) {
        canvas.setOnContextMenuRequested(event -> {
            event.consume();
            open(canvas, event);
        });
    }

    private void open(Node canvas, ContextMenuEvent event) {
        menu.hide();
        if (!event.isKeyboardTrigger()) {
            select(event.getX(), event.getY());
        }
        Place place = map.placeAt(event.getX(), event.getY());
        boolean onGround = map.landscape().selected().get().isEmpty();
        menu.getItems().setAll(onGround ? ground(place) : selection());
        Point2D at = event.isKeyboardTrigger()
                ? ofSelection(canvas, event)
                : new Point2D(event.getScreenX(), event.getScreenY());
        menu.show(canvas, at.getX(), at.getY());
    }

    /** Whoever lies under the pointer is meant, unless they are among those selected. */
    private void select(double x, double y) {
        EntityId<?> hit = map.at(x, y).orElse(null);
        if (hit == null) {
            map.landscape().clearSelection();
        } else if (!map.landscape().selected().get().contains(hit)) {
            map.landscape().select(hit);
        }
    }

    private Point2D ofSelection(Node canvas, ContextMenuEvent event) {
        return map.landscape().selected().get().stream()
                .flatMap(id -> map.landscape().node(id).stream())
                .findFirst()
                .map(node -> map.pointOf(node.place()))
                .map(point -> canvas.localToScreen(point.x(), point.y()))
                .orElseGet(() -> new Point2D(event.getScreenX(), event.getScreenY()));
    }

    private List<MenuItem> selection() {
        List<MenuItem> items = new ArrayList<>(possible(offers.selection()));
        items.add(new SeparatorMenuItem());
        items.addAll(possible(offers.looking()));
        List<MenuItem> line = possible(offers.line());
        if (!line.isEmpty()) {
            Menu align = new Menu(texts.get("map.line"));
            align.getItems().setAll(line);
            items.add(align);
        }
        return items;
    }

    private List<MenuItem> ground(Place place) {
        Offer here = Offer.of(texts.get("map.add.here"), Feather.PLUS, () -> front.ask(place));
        List<MenuItem> items = new ArrayList<>(List.of(OfferMenu.item(here)));
        items.addAll(possible(offers.ground().stream().skip(1).toList()));
        List<MenuItem> looking = possible(offers.looking());
        if (!looking.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.addAll(looking);
        }
        return items;
    }

    private static List<MenuItem> possible(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> offer.possible().getAsBoolean())
                .map(MapMenu::item)
                .toList();
    }

    /** Says the keys; a menu that is only shown at a place does not listen for them. */
    private static MenuItem item(Offer offer) {
        MenuItem item = OfferMenu.item(offer);
        item.setAccelerator(offer.keys());
        return item;
    }
}
