package hearth.desktop.app;

import hearth.plan.Message;
import hearth.session.SaveState;
import hearth.session.Session;
import hearth.storage.PlanFile;
import hearth.text.Texts;
import java.nio.file.Path;

/**
 * A plan that is open.
 *
 * @param store keeps it in the person's file
 */
record OpenPlan(Session session, PlanFile store) {

    /** What the status bar says while the last changes are written. */
    Message saving() {
        return Message.of("shell.job.close", name());
    }

    /** The name of the business. */
    String name() {
        return session.plan().settings().name();
    }

    /** Brings everything to the person's file and says how that went; waits for it. */
    SaveState publish() {
        return store.publish().join();
    }

    /** Saves the last and lets go of the file; waits for it, and says how that went. */
    SaveState close() {
        session.close();
        return session.saveState();
    }

    /** The title of its window. */
    String title(Texts texts) {
        return texts.get("shell.window", name());
    }

    /** The person's file, which may become another while the plan is open. */
    Path file() {
        return store.target();
    }
}
