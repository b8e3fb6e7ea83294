package hearth.hunt;

import java.util.List;

/** Kills the program at every write call while a file of each released schema is brought to today's. */
final class Migration implements Hunt {

    /** More than the calls of the longest, so that none is left out. */
    private static final int ALL_CALLS = 1_000;

    @Override
    public String name() {
        return "migration";
    }

    /** The schema steps have tests of their own in the normal build. */
    @Override
    public int usual() {
        return 0;
    }

    @Override
    public int reach() {
        return ALL_CALLS * Scenario.MIGRATIONS.size();
    }

    @Override
    public List<Tool> needs() {
        return List.of(Tool.STRACE);
    }

    @Override
    public void run(Ground ground, int tries, Tally tally) throws Exception {
        Children children = Stage.children(ground);
        for (Scenario scenario : Scenario.MIGRATIONS) {
            Rehearsal rehearsal = new Rehearsal(ground, children, scenario, ground.seed());
            int killed = KillAtWrites.killOnce(rehearsal, tries / Scenario.MIGRATIONS.size(), tally);
            tally.note("%s: %d of %d calls"
                    .formatted(scenario.name(), killed, rehearsal.points().size()));
        }
    }
}
