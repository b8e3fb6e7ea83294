package hearth.desktop.shell;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Navigator;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenId;
import hearth.plan.EntityId;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The place of the screen: builds it when it is shown and closes it when another one comes. */
final class ScreenHost implements Navigator, AutoCloseable {

    private final StackPane place = new StackPane();
    private final Screens screens;
    private final Supplier<Desk> desk;
    private final Consumer<EntityId<?>> homeless;
    private final ReadOnlyObjectWrapper<@Nullable ScreenId> current = new ReadOnlyObjectWrapper<>();
    private @Nullable Screen screen;

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

    @Override
    public void close() {
        Screen open = screen;
        screen = null;
        place.getChildren().clear();
        if (open != null) {
            open.close();
        }
    }

    private Screen open(ScreenId id) {
        if (screen != null && id == current.get()) {
            return screen;
        }
        Screen next = Objects.requireNonNull(screens.factories().get(id)).apply(desk.get());
        close();
        screen = next;
        place.getChildren().setAll(next.node());
        current.set(id);
        return next;
    }
}
