package hearth.hunt;

import java.util.List;

/** All rows, in the order of the table. */
public final class Hunts {

    static final List<Hunt> ALL = List.of(new KillAtWrites(), new BrokenDisk(), new FullDisk(), new TwoProcesses(), new Soak());

    private Hunts() {}
}
