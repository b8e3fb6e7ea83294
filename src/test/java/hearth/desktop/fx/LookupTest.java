package hearth.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.testing.HeldJobs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookupTest {

    private final HeldJobs jobs = new HeldJobs();
    private final List<String> found = new ArrayList<>();
    private final Lookup<String> lookup = new Lookup<>(jobs, found::add);
    private final List<String> taken = new ArrayList<>();

    @Test
    void whatComesLateForOtherLettersIsDropped() {
        lookup.look(() -> "An");
        lookup.look(() -> "Anna");

        jobs.letGoLastFirst();

        assertThat(found).containsExactly("Anna");
    }

    @Test
    void whoPressesEnterBeforeTheSearchIsThroughGetsWhatWasTyped() {
        lookup.look(() -> "everybody");
        jobs.letGoLastFirst();
        lookup.look(() -> "Hugo");

        lookup.whenFound(this::take);
        assertThat(taken).isEmpty();

        jobs.letGoLastFirst();
        assertThat(taken).containsExactly("Hugo");
    }

    @Test
    void whoTypesOnHasTakenNothing() {
        lookup.look(() -> "Hu");
        lookup.whenFound(this::take);
        lookup.look(() -> "Hugo");

        jobs.letGoLastFirst();

        assertThat(taken).isEmpty();
    }

    @Test
    void aPlanThatMovesOnDoesNotCallOffWhatWasAskedFor() {
        lookup.look(() -> "Hugo");
        lookup.whenFound(this::take);
        lookup.again(() -> "Hugo B");

        jobs.letGoLastFirst();

        assertThat(taken).containsExactly("Hugo B");
    }

    private void take() {
        taken.add(found.getLast());
    }
}
