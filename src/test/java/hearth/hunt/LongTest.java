package hearth.hunt;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test of the normal build that tries as often as a property says, run to its figure by JUnit's own launcher in a
 * process of its own. The profile brings the launcher.
 *
 * @param test the class, by name: tests are seen in their own rooms only
 * @param property how often it tries
 * @param heap what its machine may use, as {@code -Xmx} takes it
 */
record LongTest(String name, String test, String property, String heap, int reach) implements Hunt {

    private static final String LAUNCHER = "org.junit.platform.console.ConsoleLauncher";
    private static final Pattern SUCCEEDED = Pattern.compile("\\[ *(\\d+) tests successful *]");
    private static final Pattern FAILED = Pattern.compile("\\[ *(\\d+) tests failed *]");

    /** It is in the normal build by itself. */
    @Override
    public int usual() {
        return 0;
    }

    @Override
    public void run(Ground ground, int tries, Tally tally) throws IOException, InterruptedException {
        Children.Ended ended = Children.plain()
                .with(List.of("-Xmx" + heap, "-D" + property + "=" + tries, "-Djava.awt.headless=true"))
                .run(
                        List.of(),
                        LAUNCHER,
                        List.of(
                                "execute",
                                "--disable-banner",
                                "--disable-ansi-colors",
                                "--details=summary",
                                "--select-class=" + test));
        if (number(SUCCEEDED, ended.lines()) == 0) {
            throw new IOException("no test of " + test + " ran to its end: " + ended);
        }
        tally.tried(tries);
        ended.lines().stream()
                .filter(line -> line.startsWith("  JUnit Jupiter:"))
                .forEach(line -> tally.failed(line.strip()));
        for (int told = (int) tally.failures(); told < number(FAILED, ended.lines()); told++) {
            tally.failed("untold, in " + test);
        }
        tally.note("heap of " + heap);
    }

    private static int number(Pattern summary, List<String> lines) {
        return lines.stream()
                .map(summary::matcher)
                .filter(Matcher::matches)
                .mapToInt(line -> Integer.parseInt(line.group(1)))
                .sum();
    }
}
