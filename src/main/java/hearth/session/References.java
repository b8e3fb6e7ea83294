package hearth.session;

import hearth.plan.Change;
import hearth.plan.ChangeSet;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import java.util.Optional;

/** Looks whether a gesture leaves every reference standing; only what it touched can have fallen. */
final class References {

    private References() {}

    /** Refuses changes after which something refers to nothing. */
    static void check(Plan after, ChangeSet changes) {
        for (Change change : changes.changes()) {
            Optional<? extends Entity> present = after.find(change.id());
            present.ifPresent(entity -> checkForwards(after, entity));
            if (present.isEmpty()) {
                checkBackwards(after, change.id());
            }
        }
    }

    private static void checkForwards(Plan after, Entity entity) {
        for (EntityId<?> to : entity.references()) {
            if (!after.has(to)) {
                throw new IllegalStateException(entity.id() + " would refer to " + to + ", which is not in the plan");
            }
        }
    }

    private static void checkBackwards(Plan after, EntityId<?> gone) {
        after.referring(gone).findFirst().ifPresent(left -> {
            throw new IllegalStateException(left.id() + " would still refer to " + gone);
        });
    }
}
