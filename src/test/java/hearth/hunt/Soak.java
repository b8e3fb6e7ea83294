package hearth.hunt;

import com.sun.management.UnixOperatingSystemMXBean;
import hearth.plan.Entity;
import hearth.plan.Message;
import hearth.plan.Put;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchId;
import hearth.plan.care.TouchKind;
import hearth.plan.landscape.Person;
import hearth.session.Session;
import hearth.storage.Opened;
import hearth.storage.PlanFile;
import hearth.testing.BigPlan;
import hearth.testing.Chance;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Very many edits on a plan that stays as big as it is, with a publish now and then, in several sittings. Afterwards the
 * program holds no more memory and no more open files than after the first sitting.
 */
final class Soak implements Hunt {

    private static final int SITTINGS = 10;
    private static final int EDITS_A_PUBLISH = 50;
    private static final int TOUCHES = 400;

    /** What may come and go by itself: caches of the virtual machine and of SQLite. */
    private static final long TOLERANCE = 3L << 20;

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public int usual() {
        return SITTINGS * EDITS_A_PUBLISH;
    }

    @Override
    public int reach() {
        return 200_000;
    }

    @Override
    public void run(Ground ground, int tries, Tally tally) throws Exception {
        Place place = new Place(ground.folder());
        Work work = new Work(place, ground.seed(), new Told());
        work.begin();
        Chance chance = new Chance(ground.seed());
        List<Long> heap = new ArrayList<>();
        List<Long> files = new ArrayList<>();
        for (int sitting = 0; sitting < SITTINGS; sitting++) {
            sit(place, chance, tries / SITTINGS, tally);
            heap.add(heap());
            files.add(files());
        }
        compare("bytes in use", heap, TOLERANCE, tally);
        compare("open files", files, 0, tally);
        tally.note("%,d publishes".formatted(tries / EDITS_A_PUBLISH));
        tally.note("heap %,d kB to %,d kB".formatted(heap.get(1) >> 10, heap.getLast() >> 10));
        tally.note("open files %d to %d".formatted(files.get(1), files.getLast()));
    }

    private static void sit(Place place, Chance chance, int edits, Tally tally) throws Exception {
        Opened opened = PlanFile.open(place.file(), place.data());
        Session session = new Session(opened.plan(), opened.file(), _ -> {}, Place.NOON);
        List<Person> people = List.copyOf(session.plan().all(Person.class));
        for (int edit = 1; edit <= edits; edit++) {
            session.execute(new Put(Message.of("test"), something(people, chance)));
            if (edit % EDITS_A_PUBLISH == 0) {
                opened.file().publish().join();
            }
        }
        tally.tried(edits);
        session.close();
        if (!PlanFile.read(place.file(), place.data()).equals(session.plan())) {
            tally.failed("after %,d edits the file holds another plan".formatted(tally.tries()));
        }
    }

    /** A change that makes the plan no bigger. */
    private static Entity something(List<Person> people, Chance chance) {
        Person person = people.get(chance.below(people.size()));
        return chance.maybe()
                ? person.edit().name(chance.name()).place(chance.place()).person()
                : new Touch(
                        new TouchId("soak" + chance.below(TOUCHES)),
                        person.id(),
                        chance.before(BigPlan.TODAY, 900),
                        chance.of(TouchKind.values()),
                        null,
                        chance.maybe(),
                        chance.maybe(),
                        chance.words(2));
    }

    /** The first sitting warms up; the second is what the last is compared with. */
    private static void compare(String what, List<Long> after, long tolerance, Tally tally) {
        if (after.getLast() > after.get(1) + tolerance) {
            tally.failed(what + " after each sitting: " + after);
        }
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long files() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getOpenFileDescriptorCount()
                : 0;
    }
}
