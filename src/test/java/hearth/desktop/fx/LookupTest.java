package hearth.desktop.fx;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.testing.LateJobs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookupTest {

    private final LateJobs jobs = new LateJobs();
    private final List<String> found = new ArrayList<>();
    private final Lookup<String> lookup = new Lookup<>(jobs, found::add);
    private final List<String> taken = new ArrayList<>();

    @Test
    void whatComesLateForOtherLettersIsDropped() {
        lookup.look(() -> "An");
        lookup.look(() -> "Anna");

        jobs.catchUp();

        assertThat(found).containsExactly("Anna");
    }

    @Test
    void whoPressesEnterBeforeTheSearchIsThroughGetsWhatWasTyped() {
        lookup.look(() -> "everybody");
        jobs.catchUp();
        lookup.look(() -> "Hugo");

        lookup.whenFound(this::take);
        assertThat(taken).isEmpty();

        jobs.catchUp();
        assertThat(taken).containsExactly("Hugo");
    }

    @Test
    void whoTypesOnHasTakenNothing() {
        lookup.look(() -> "Hu");
        lookup.whenFound(this::take);
        lookup.look(() -> "Hugo");

        jobs.catchUp();

        assertThat(taken).isEmpty();
    }

    @Test
    void aPlanThatMovesOnDoesNotCallOffWhatWasAskedFor() {
        lookup.look(() -> "Hugo");
        lookup.whenFound(this::take);
        lookup.again(() -> "Hugo B");

        jobs.catchUp();

        assertThat(taken).containsExactly("Hugo B");
    }

    private void take() {
        taken.add(found.getLast());
    }
}
