package hearth.desktop.shell;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.plan.landscape.Person;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something with a name that search finds.
 *
 * @param kind name of its kind, as in {@link Kind#name()}
 * @param folded its name as {@link Fuzzy#fold} gives it
 */
record Named(EntityId<?> id, String kind, String name, String folded) {

    /** Everything in the plan that has a name. */
    static List<Named> in(Plan plan) {
        return Kinds.ALL.stream()
                .filter(kind -> kind.type() != Settings.class)
                .flatMap(kind -> in(plan, kind))
                .toList();
    }

    /** Everybody in the plan. */
    static List<Named> people(Plan plan) {
        return in(plan, Kinds.of(Person.class)).toList();
    }

    private static Stream<Named> in(Plan plan, Kind<?> kind) {
        return plan.all(kind.type()).stream()
                .filter(entity -> !entity.label().isBlank())
                .map(entity -> of(entity, kind));
    }

    private static Named of(Entity entity, Kind<?> kind) {
        return new Named(entity.id(), kind.name(), entity.label(), Fuzzy.fold(entity.label()));
    }
}
