package hearth.hunt;

import java.io.IOException;
import java.util.List;

/**
 * A test of the normal build that tries as often as a property says, run here to its figure in a process of its own.
 *
 * @param test the class, by name: tests are seen in their own rooms only
 * @param property how often it tries
 * @param heap what its machine may use, as {@code -Xmx} takes it
 */
record LongTest(String name, String test, String property, String heap, int reach) implements Hunt {

    /** It is in the normal build by itself. */
    @Override
    public int usual() {
        return 0;
    }

    @Override
    public void run(Ground ground, int tries, Tally tally) throws IOException, InterruptedException {
        List<String> options = List.of("-Xmx" + heap, "-D" + property + "=" + tries);
        Children.Ended ended = Children.plain().with(options).run(List.of(), LongTestChild.class, List.of(test));
        Report.hear(ended, tally);
        tally.tried(tries - tally.tries());
        tally.note("heap of " + heap);
    }
}
