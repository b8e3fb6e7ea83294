package hearth.desktop.shell;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Gesture;
import hearth.desktop.fx.Navigator;
import hearth.desktop.fx.Offer;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenId;
import hearth.plan.EntityId;
import hearth.plan.landscape.PersonId;
import hearth.session.Sight;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The place of the screen. A screen is built when it is first shown and stays as it was left, with what was filtered,
 * scrolled and typed; out of sight it computes nothing.
 */
final class ScreenHost implements Navigator, AutoCloseable {

    /** A screen that was built, and where the keyboard was in it. */
    private static final class Standing {
        final Screen screen;
        final Sight sight;

        @Nullable
        Node focus;

        Standing(Screen screen, Sight sight) {
            this.screen = screen;
            this.sight = sight;
        }
    }

    private final StackPane place = new StackPane();
    private final Screens screens;
    private final Supplier<Desk> desk;
    private final Consumer<EntityId<?>> homeless;
    private final Map<ScreenId, Standing> standing = new EnumMap<>(ScreenId.class);
    private final ReadOnlyObjectWrapper<@Nullable ScreenId> current = new ReadOnlyObjectWrapper<>();

    /**
     * An empty place.
     *
     * @param desk asked for when a screen is built, since the desk knows this place as its navigator
     * @param homeless shows what no screen shows
     */
    ScreenHost(Screens screens, Supplier<Desk> desk, Consumer<EntityId<?>> homeless) {
        this.screens = screens;
        this.desk = desk;
        this.homeless = homeless;
        place.getStyleClass().add("screen-place");
        place.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::focused);
    }

    StackPane node() {
        return place;
    }

    ReadOnlyObjectProperty<@Nullable ScreenId> current() {
        return current.getReadOnlyProperty();
    }

    @Override
    public void show(ScreenId id) {
        open(id);
    }

    /** Shows a screen with one of its faces; see {@link Screen#face}. */
    void show(ScreenId id, String face) {
        open(id).face(face);
    }

    @Override
    public void show(ScreenId id, EntityId<?> entity) {
        open(id).reveal(entity);
    }

    @Override
    public void show(EntityId<?> entity) {
        screens.home()
                .apply(entity)
                .filter(screens::has)
                .ifPresentOrElse(id -> show(id, entity), () -> homeless.accept(entity));
    }

    /** What the screen that is shown lets one do. */
    List<Offer> offers() {
        return shown().map(each -> each.screen.offers()).orElse(List.of());
    }

    /** What hands and keys do on the screen that is shown. */
    List<Gesture> gestures() {
        return shown().map(each -> each.screen.gestures()).orElse(List.of());
    }

    /** The people selected on the screen that is shown. */
    List<PersonId> people() {
        return shown().map(each -> each.screen.people()).orElse(List.of());
    }

    /** Keeps what was typed on all screens; a screen on which something was refused, if there is one. */
    Optional<ScreenId> unfinished() {
        return standing.entrySet().stream()
                .filter(each -> !each.getValue().screen.leave())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Builds everything anew, because something changed that all screens show. */
    void renew() {
        ScreenId shown = current.get();
        close();
        current.set(null);
        if (shown != null) {
            open(shown);
        }
    }

    @Override
    public void close() {
        place.getChildren().clear();
        List<Standing> all = List.copyOf(standing.values());
        standing.clear();
        all.forEach(each -> each.screen.close());
    }

    private Screen open(ScreenId id) {
        Standing next = standing.get(id);
        if (next == null) {
            next = build(id);
            standing.put(id, next);
        }
        if (id != current.get()) {
            change(id, next);
        }
        return next.screen;
    }

    private Standing build(ScreenId id) {
        Sight sight = new Sight();
        return new Standing(
                Objects.requireNonNull(screens.factories().get(id))
                        .apply(desk.get().with(sight)),
                sight);
    }

    private void change(ScreenId id, Standing next) {
        shown().ifPresent(before -> before.sight.open(false));
        place.getChildren().setAll(next.screen.node());
        current.set(id);
        next.sight.open(true);
        giveBack(next);
    }

    private static void giveBack(Standing next) {
        Node focus = next.focus;
        if (focus == null) {
            next.screen.begin();
        } else if (focus instanceof TextInputControl text) {
            // A field that gets the keyboard selects its text, and the next letter would replace it.
            int anchor = text.getAnchor();
            int caret = text.getCaretPosition();
            text.requestFocus();
            text.selectRange(anchor, caret);
        } else {
            focus.requestFocus();
        }
    }

    private Optional<Standing> shown() {
        return Optional.ofNullable(current.get()).map(standing::get);
    }

    private void focused(@Nullable Node owner) {
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(place)) {
                shown().ifPresent(screen -> screen.focus = owner);
            }
        }
    }
}
