package hearth.storage;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.catalog.Kind;
import hearth.plan.catalog.Kinds;

/** Looks whether everything a loaded plan refers to stands in it; foreign keys see only some of it. */
final class References {

    private References() {}

    /** Refuses a plan in which a reference does not stand. */
    static void check(Plan plan) {
        for (Kind<?> kind : Kinds.ALL) {
            for (Entity entity : plan.all(kind.type())) {
                check(plan, entity);
            }
        }
    }

    private static void check(Plan plan, Entity entity) {
        for (EntityId<?> to : entity.references()) {
            if (!plan.has(to)) {
                throw new IllegalStateException(entity.id() + " refers to " + to + ", which is not in the plan");
            }
        }
    }
}
