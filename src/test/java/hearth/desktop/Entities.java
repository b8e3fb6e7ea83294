package hearth.desktop;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.catalog.Kinds;
import java.util.List;

/** A plan taken apart. */
final class Entities {

    private Entities() {}

    static List<Entity> of(Plan plan) {
        return Kinds.ALL.stream()
                .flatMap(kind -> plan.all(kind.type()).stream().map(Entity.class::cast))
                .toList();
    }
}
