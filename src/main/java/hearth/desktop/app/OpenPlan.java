package hearth.desktop.app;

import hearth.session.Session;
import hearth.storage.PlanFile;
import java.nio.file.Path;

/**
 * A plan that is open.
 *
 * @param store keeps it in the person's file
 */
record OpenPlan(Session session, PlanFile store) {

    /** The person's file, which may become another while the plan is open. */
    Path file() {
        return store.target();
    }
}
