package hearth.desktop.landscape;

import hearth.desktop.fx.Offer;
import hearth.plan.landscape.NodeId;
import hearth.plan.map.Alignment;
import hearth.plan.map.Lens;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/** Everything the map lets one do, with its keys: the one list behind keys, the menu at the pointer and the palette. */
final class MapOffers {

    private final MapModel map;
    private final MapActions actions;
    private final Lasso lasso;
    private final MapFront front;
    private final Texts texts;

    MapOffers(MapModel map, Lasso lasso, MapFront front, Texts texts) {
        this.map = map;
        this.actions = new MapActions(map);
        this.lasso = lasso;
        this.front = front;
        this.texts = texts;
    }

    List<Offer> all() {
        return Stream.of(selection(), looking(), line(), ground())
                .flatMap(List::stream)
                .toList();
    }

    /** What can be done with those selected. */
    List<Offer> selection() {
        return List.of(
                one("map.rename", Feather.EDIT_2, front::rename).by("F2"),
                one("map.tie", Feather.LINK, map::reach).by("Alt+C"),
                some("map.pin", Feather.MAP_PIN, actions::pin).by("Alt+P").when(actions::canPin),
                some("map.delete", Feather.TRASH_2, map.landscape()::remove).by("Delete"));
    }

    /** How the map is looked at; nothing of it changes the plan. */
    List<Offer> looking() {
        List<Offer> offers = new ArrayList<>();
        IntStream.rangeClosed(1, Lens.Focus.MOST)
                .forEach(steps -> offers.add(
                        Offer.of(texts.get("map.focus", steps), Feather.CROSSHAIR, () -> actions.focus(steps))
                                .by(String.valueOf(steps))
                                .when(() -> actions.theOne().isPresent())));
        offers.add(
                offer("map.focus.leave", Feather.X_CIRCLE, actions::leaveFocus).when(actions::isFocused));
        offers.add(offer("map.hide", Feather.EYE_OFF, actions::hide).by("Alt+H").when(actions::hasNodes));
        offers.add(offer("map.hide.none", Feather.EYE, actions::showHidden).when(() -> actions.hidden() > 0));
        offers.add(
                offer("map.fold", Feather.MINIMIZE_2, actions::fold).by("Alt+S").when(actions::canFold));
        offers.add(offer("map.unfold", Feather.MAXIMIZE_2, actions::unfold)
                .by("Alt+Shift+S")
                .when(() -> !actions.folded().isEmpty()));
        return offers;
    }

    /** Putting several in line; only on the free map does a place mean nothing else. */
    List<Offer> line() {
        return Stream.of(Alignment.values())
                .map(each -> Offer.of(
                                texts.get("map.align", texts.name("map", each)), icon(each), () -> actions.align(each))
                        .when(() -> actions.canAlign(each)))
                .toList();
    }

    /** What can be done anywhere on the map. */
    List<Offer> ground() {
        return List.of(
                offer(
                                "map.add",
                                Feather.PLUS,
                                () -> front.ask(map.viewport().get().centre()))
                        .by("Alt+N"),
                offer("map.find", Feather.SEARCH, () -> front.find("")).by("/").when(this::hasNodes),
                offer("map.everybody", Feather.CHECK_SQUARE, actions::everybody)
                        .by("Shortcut+A")
                        .when(this::hasNodes),
                offer("map.lasso", Feather.PEN_TOOL, () -> lasso.ready().set(true))
                        .by("Alt+L")
                        .when(this::hasNodes),
                offer("map.fit", Feather.MAXIMIZE, map::fit).by("Home").when(this::hasNodes));
    }

    MapActions actions() {
        return actions;
    }

    private boolean hasNodes() {
        return !map.scene().landscape().isEmpty();
    }

    private Offer offer(String key, Feather icon, Runnable run) {
        return Offer.of(texts.get(key), icon, run);
    }

    private Offer one(String key, Feather icon, Consumer<NodeId<?>> run) {
        return offer(key, icon, () -> actions.theOne().ifPresent(run))
                .when(() -> actions.theOne().isPresent());
    }

    private Offer some(String key, Feather icon, Runnable run) {
        return offer(key, icon, run)
                .when(() -> !map.landscape().selected().get().isEmpty());
    }

    private static Feather icon(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> Feather.ALIGN_LEFT;
            case CENTRE -> Feather.ALIGN_CENTER;
            case RIGHT -> Feather.ALIGN_RIGHT;
            case TOP -> Feather.ARROW_UP;
            case MIDDLE -> Feather.MINUS;
            case BOTTOM -> Feather.ARROW_DOWN;
            case ACROSS -> Feather.MORE_HORIZONTAL;
            case DOWN -> Feather.MORE_VERTICAL;
        };
    }
}
