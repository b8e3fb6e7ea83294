package hearth.hunt;

import java.util.List;

/** All rows, in the order of the table. */
final class Hunts {

    static final List<Hunt> ALL = List.of(
            new KillAtWrites(),
            new KillAnywhere(),
            new BrokenDisk(),
            new FullDisk(),
            new TwoProcesses(),
            new SyncClient(),
            new Fuzzing(),
            new Migration(),
            new LongTest(
                    "importers", "hearth.exchange.recipe.book.MalformedFilesTest", "hearth.malformed", "256m", 2_000),
            new LongTest("exports", "hearth.exchange.HostileExportsTest", "hearth.hostile", "1g", 10_000),
            new LongTest("erase", "hearth.storage.erase.ErasingTest", "hearth.erase", "1g", 1_000),
            new LongTest("merge", "hearth.plan.merge.RandomMergeTest", "hearth.merge.rounds", "1g", 1_000),
            new LongTest("random session", "hearth.storage.RandomSessionTest", "hearth.random.steps", "1g", 200_000),
            new Soak());

    private Hunts() {}
}
