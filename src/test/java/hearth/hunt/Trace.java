package hearth.hunt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The system calls that a child made between its beginning and its end, from what {@code strace} has written. They are
 * counted as strace counts them: for each thread and each call by itself, from the start of the thread.
 */
final class Trace {

    /** Every call by which something on the disk changes, on any processor; the mark lets strace pass over others. */
    static final String CALLS = String.join(
            ",",
            List.of(
                    "write",
                    "pwrite64",
                    "?copy_file_range",
                    "?sendfile",
                    "fsync",
                    "fdatasync",
                    "ftruncate",
                    "?rename",
                    "?renameat",
                    "?renameat2",
                    "?unlink",
                    "?unlinkat",
                    "?link",
                    "?linkat",
                    "?mkdir",
                    "?mkdirat",
                    "?rmdir",
                    "?chmod",
                    "?fchmod"));

    private static final Pattern CALL = Pattern.compile("(\\d+) +(\\w+)\\((.*)");
    private static final Pattern TALK = Pattern.compile("[12], .*");

    private Trace() {}

    /** One call: the {@code ordinal}-th of its name, counted from 1. */
    record Point(String call, int ordinal) {}

    /** The calls of the thread that plays the scenario, without those by which it talks. */
    static List<Point> points(Path written) throws IOException {
        List<String> lines = Files.readAllLines(written);
        String thread = lines.stream()
                .filter(line -> line.contains("write(1, \"" + ScenarioChild.BEGIN))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .findFirst()
                .orElseThrow(() -> new IOException("the child never began"));
        List<Point> points = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        boolean begun = false;
        for (String line : lines) {
            Matcher call = CALL.matcher(line);
            if (call.matches() && call.group(1).equals(thread)) {
                int ordinal = counts.merge(call.group(2), 1, Integer::sum);
                boolean talk = TALK.matcher(call.group(3)).matches();
                begun |= talk && call.group(3).contains(ScenarioChild.BEGIN);
                if (begun && !talk) {
                    points.add(new Point(call.group(2), ordinal));
                }
            }
        }
        return points;
    }
}
