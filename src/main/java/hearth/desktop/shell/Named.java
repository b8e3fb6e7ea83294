package hearth.desktop.shell;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;
import hearth.plan.channel.Crossover;
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
                .map(entity -> of(entity, name(entity, plan), kind))
                .filter(named -> !named.name().isBlank());
    }

    /** A crossover goes by where it leads from and to. */
    private static String name(Entity entity, Plan plan) {
        return entity instanceof Crossover crossover
                ? plan.get(crossover.from()).name() + " → "
                        + plan.get(crossover.to()).name()
                : entity.label();
    }

    private static Named of(Entity entity, String name, Kind<?> kind) {
        return new Named(entity.id(), kind.name(), name, Fuzzy.fold(name));
    }
}
