package hearth.storage;

import hearth.plan.Plan;
import hearth.session.Revision;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Revisions on their way into the working copy, oldest first, and the plan as it stands there. */
final class Inflow {

    private final Deque<Revision> waiting = new ArrayDeque<>();
    private Plan plan;
    private long written;

    Inflow(Plan plan) {
        this.plan = plan;
    }

    void add(Revision revision) {
        waiting.add(revision);
    }

    boolean waits() {
        return !waiting.isEmpty();
    }

    /** The plan as it stands in the working copy. */
    Plan plan() {
        return plan;
    }

    /** The plan with everything that waits. */
    Plan newest() {
        return waiting.isEmpty() ? plan : waiting.getLast().plan();
    }

    /** Number of the newest revision in the working copy; 0 before the first. */
    long written() {
        return written;
    }

    /** Writes the oldest that waits; it goes on waiting when the working copy refuses. */
    void writeNext(Home home) throws IOException, SQLException {
        home.write(plan, waiting.getFirst().changes());
        passOne();
    }

    /** The working copy holds everything by now, by a way other than one after another. */
    void isWhole() {
        while (waits()) {
            passOne();
        }
    }

    private void passOne() {
        Revision passed = waiting.removeFirst();
        written = passed.number();
        plan = passed.plan();
    }
}
