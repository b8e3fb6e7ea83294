package hearth.desktop.app;

import hearth.desktop.compare.OtherCopy;
import hearth.plan.Plan;
import hearth.storage.Ancestor;
import hearth.storage.CannotOpen;
import hearth.storage.DataFolder;
import hearth.storage.Descent;
import hearth.storage.Facts;
import hearth.storage.PlanFile;
import hearth.storage.State;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Other copies of the open plan, read for comparing. */
final class OtherCopies {

    private OtherCopies() {}

    /** The copy in a file, and how it is related to an open plan. Takes its time with big plans. */
    static OtherCopy of(PlanFile mine, Path file, DataFolder data) throws CannotOpen {
        Plan plan = PlanFile.read(file, data);
        Facts facts = PlanFile.facts(file, data);
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

    private static Optional<Instant> saved(Descent descent) {
        List<State> states = descent.lineage();
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(states.getLast().saved());
    }
}
