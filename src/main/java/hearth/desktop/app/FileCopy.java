package hearth.desktop.app;

import hearth.desktop.compare.Counterpart;
import hearth.desktop.compare.OtherCopy;
import hearth.plan.Plan;
import hearth.storage.Ancestor;
import hearth.storage.PlanFile;
import hearth.storage.disk.CannotOpen;
import hearth.storage.disk.DataFolder;
import hearth.storage.rows.Descent;
import hearth.storage.rows.Facts;
import hearth.storage.rows.State;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another copy of the open plan, in a file. */
final class FileCopy implements Counterpart {

    private final PlanFile mine;
    private final Path file;
    private final DataFolder data;
    private volatile @Nullable Descent descent;

    FileCopy(PlanFile mine, Path file, DataFolder data) {
        this.mine = mine;
        this.file = file;
        this.data = data;
    }

    @Override
    public OtherCopy read() throws CannotOpen {
        Plan plan = PlanFile.read(file, data);
        Facts facts = PlanFile.facts(file, data);
        descent = facts.descent();
        Ancestor ancestor = Ancestor.of(
                new Ancestor.Copy(mine.descent(), mine.target()), new Ancestor.Copy(facts.descent(), file), data);
        return new OtherCopy(
                plan,
                facts.saved(),
                saved(mine.descent()),
                ancestor.kin(),
                ancestor.state().map(State::saved),
                ancestor.plan().orElse(null));
    }

    @Override
    public void merged() {
        Descent theirs = descent;
        if (theirs != null && theirs.origin().equals(mine.descent().origin())) {
            mine.join(theirs);
        }
    }

    private static Optional<Instant> saved(Descent descent) {
        List<State> states = descent.lineage();
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(states.getLast().saved());
    }
}
