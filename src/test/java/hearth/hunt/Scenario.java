package hearth.hunt;

import hearth.storage.PlanFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something somebody does with a plan. Each part is one run of the program; all but the last end without a farewell, as
 * if the machine had died, and in the last one things go wrong.
 */
record Scenario(String name, List<Part> parts) {

    /** One run, done by one thread so that it makes the same system calls each time. */
    @FunctionalInterface
    interface Part {
        void play(Work work) throws Exception;
    }

    static final List<Scenario> ALL = List.of(
            new Scenario("open, edit, close", Work::begin, Scenario::openEditClose),
            new Scenario("many edits", Work::begin, Scenario::manyEdits),
            new Scenario("publish", Work::begin, Scenario::publish),
            new Scenario("close while pending", Work::begin, Scenario::closeWhilePending),
            new Scenario("create", Scenario::create),
            new Scenario("save as", Work::begin, Scenario::saveAs),
            new Scenario("erase", Scenario::editAndClose, Work::erase),
            new Scenario("big change", Work::begin, Scenario::bigChange),
            new Scenario("conflict", Scenario::beginWithTheirs, Scenario::conflict),
            new Scenario("recovery", Scenario::editAndDie, Scenario::openEditClose),
            new Scenario("recovery of a recovery", Scenario::editAndDie, Scenario::openAndDie, Scenario::openEditClose),
            new Scenario("recovery and conflict", Scenario::editAndDieWithTheirs, Scenario::openEditClose),
            new Scenario("vanished and recovered", Scenario::editAndDieWithout, Scenario::openEditClose));

    /** A file of each schema that was released before today's is opened, changed and published. */
    static final List<Scenario> MIGRATIONS = List.of(
            new Scenario("migration of schema 1", work -> work.beginWithReleased(1), Scenario::openEditClose),
            new Scenario("migration of schema 2", work -> work.beginWithReleased(2), Scenario::openEditClose));

    /** Goes on until everything is in the person's folder, whatever stands in the way. */
    static final Scenario STUBBORN = new Scenario("stubborn", Work::begin, Scenario::stubborn);

    Scenario(String name, Part... parts) {
        this(name, List.of(parts));
    }

    static Scenario named(String name) {
        return Stream.of(ALL, MIGRATIONS, List.of(STUBBORN))
                .flatMap(List::stream)
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void openEditClose(Work work) throws Exception {
        Hand hand = work.open("a");
        hand.edit(4);
        hand.close();
    }

    private static void manyEdits(Work work) throws Exception {
        Hand hand = work.open("a");
        hand.edit(25);
        hand.close();
    }

    private static void publish(Work work) throws Exception {
        Hand hand = work.open("a");
        for (int i = 0; i < 3; i++) {
            hand.edit(2);
            hand.rest();
        }
        hand.close();
    }

    private static void stubborn(Work work) throws Exception {
        Hand hand = work.open("a");
        for (int i = 0; i < 4; i++) {
            hand.edit(2);
            hand.rest();
            if (!hand.bringHome()) {
                throw new IllegalStateException("nothing fails any more, but it does not get home: " + hand.state());
            }
        }
        hand.close();
    }

    private static void closeWhilePending(Work work) throws Exception {
        Hand hand = work.open("a");
        hand.edit(2);
        hand.publish();
        hand.edit(3);
        hand.close();
    }

    private static void create(Work work) throws Exception {
        work.begin();
        openEditClose(work);
    }

    private static void saveAs(Work work) throws Exception {
        Hand hand = work.open("a");
        hand.edit(2);
        PlanFile.write(
                work.place().plans().resolve("copy.hearth"),
                hand.session().plan(),
                work.place().data(),
                false);
        work.written(hand.session().plan());
        hand.edit(2);
        hand.close();
        PlanFile.write(
                work.place().plans().resolve("copy.hearth"),
                hand.session().plan(),
                work.place().data(),
                true);
        work.written(hand.session().plan());
    }

    private static void bigChange(Work work) throws Exception {
        Hand hand = work.open("a");
        hand.editAtOnce(300);
        hand.edit(1);
        hand.close();
    }

    private static void beginWithTheirs(Work work) throws Exception {
        work.begin();
        work.prepareTheirs();
    }

    private static void conflict(Work work) throws Exception {
        Hand hand = work.open("a");
        hand.edit(2);
        work.theirsComes();
        hand.edit(1);
        hand.publish();
        hand.edit(2);
        hand.close();
    }

    private static void editAndClose(Work work) throws Exception {
        work.begin();
        openEditClose(work);
    }

    private static void editAndDie(Work work) throws Exception {
        work.begin();
        work.open("before").edit(4);
    }

    private static void openAndDie(Work work) throws Exception {
        work.open("between").edit(3);
    }

    private static void editAndDieWithTheirs(Work work) throws Exception {
        beginWithTheirs(work);
        work.open("before").edit(4);
        work.theirsComes();
    }

    private static void editAndDieWithout(Work work) throws Exception {
        work.begin();
        work.open("before").edit(4);
        work.vanishes();
    }
}
