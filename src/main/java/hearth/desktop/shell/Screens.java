package hearth.desktop.shell;

import hearth.desktop.fx.Desk;
import hearth.desktop.fx.Screen;
import hearth.desktop.fx.ScreenId;
import hearth.plan.EntityId;
import hearth.plan.landscape.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The screens there are.
 *
 * @param factories what makes each of them when it is first shown
 * @param home the screen where an entity is at home, if it has one
 * @param twins shows in front of any screen who may have been entered twice, two who were asked about first
 */
public record Screens(
        Map<ScreenId, Function<Desk, Screen>> factories,
        Function<EntityId<?>, Optional<ScreenId>> home,
        BiConsumer<Shell, List<PersonId>> twins) {

    public Screens {
        factories = Map.copyOf(factories);
    }

    /** Those that exist, in the order of the rail. */
    List<ScreenId> inOrder() {
        return factories.keySet().stream().sorted().toList();
    }

    boolean has(ScreenId id) {
        return factories.containsKey(id);
    }
}
