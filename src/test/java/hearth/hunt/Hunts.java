package hearth.hunt;

import java.util.List;

/** All rows, in the order of the table. */
public final class Hunts {

    static final List<Hunt> ALL = List.of(
            new KillAtWrites(),
            new KillAnywhere(),
            new BrokenDisk(),
            new FullDisk(),
            new TwoProcesses(),
            new SyncClient(),
            new Soak());

    private Hunts() {}
}
