package hearth.bench;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.care.CareList;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.map.Landscape;
import hearth.plan.review.Review;
import hearth.plan.rhythm.Activity;
import hearth.plan.scorecard.Scorecard;
import hearth.plan.today.Today;
import hearth.session.Session;
import hearth.session.Store;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.CannotWrite;
import hearth.storage.disk.DataFolder;
import hearth.testing.BigPlan;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The things whose cost is measured, on one plan of one size. */
final class PlanWork {

    private static final long SEED = 1;
    private static final PersonId SOMEBODY = new PersonId("person7");

    private final Path file;
    private final DataFolder data;
    private final Plan plan;
    private final Session session;
    private int edits;

    PlanWork(Path folder, BigPlan.Size size) throws CannotWrite {
        file = folder.resolve("plan-" + size.people() + ".hearth");
        data = new DataFolder(folder.resolve("data"), Clock.systemUTC());
        plan = BigPlan.of(SEED, size);
        PlanFile.write(file, plan, data, true);
        session = new Session(plan, Store.none(), Runnable::run, Clock.systemUTC());
    }

    /** All that every screen shows, computed anew; by screen. */
    static Map<String, Function<Plan, Object>> projections() {
        Map<String, Function<Plan, Object>> all = new LinkedHashMap<>();
        all.put("today", plan -> Today.of(plan, BigPlan.TODAY));
        all.put("landscape", plan -> Landscape.of(plan, BigPlan.TODAY));
        all.put("care", plan -> CareList.of(plan, BigPlan.TODAY));
        all.put("rhythm", plan -> Activity.of(plan, BigPlan.TODAY));
        all.put("scorecard", plan -> Scorecard.of(plan, BigPlan.TODAY));
        all.put("review", plan -> Review.of(plan, BigPlan.TODAY));
        return all;
    }

    /** From the file to the plan: copy, look over, read. */
    Plan open() throws CannotOpen {
        return PlanFile.read(file, data);
    }

    Object project(Function<Plan, Object> projection) {
        return projection.apply(plan);
    }

    Map<String, Object> projectAll() {
        Map<String, Object> results = new LinkedHashMap<>();
        projections().forEach((name, projection) -> results.put(name, project(projection)));
        return results;
    }

    /** One gesture, from the command to the new plan. */
    Plan edit() {
        Person person = session.plan().get(SOMEBODY);
        edits++;
        session.execute(
                new Put(Message.of("edit"), person.edit().note("edit " + edits).person()));
        return session.plan();
    }

    Plan undo() {
        session.undo();
        return session.plan();
    }
}
