package hearth.hunt;

import java.io.IOException;
import java.util.List;

/** The lines by which a child that tries many things itself tells its tally, and the parent that reads them. */
final class Report {

    private static final String TRIED = "tried";
    private static final String FAILED = "failed ";
    private static final String NOTE = "note ";

    private Report() {}

    /** Says in the child what its tally counted. */
    static void say(Tally tally) {
        for (long i = 0; i < tally.tries(); i++) {
            System.out.println(TRIED);
        }
        tally.details().forEach(detail -> System.out.println(FAILED + detail.replaceAll("\\R", " ")));
        tally.notes().forEach(note -> System.out.println(NOTE + note));
        for (long more = tally.details().size(); more < tally.failures(); more++) {
            System.out.println(FAILED);
        }
    }

    /** Adds up in the parent what a child has said; one that ended badly is a failure. */
    static void hear(Children.Ended child, Tally tally) throws IOException {
        List<String> lines = child.lines();
        tally.tried(lines.stream().filter(TRIED::equals).count());
        lines.stream()
                .filter(line -> line.startsWith(FAILED))
                .forEach(line -> tally.failed(line.substring(FAILED.length())));
        lines.stream().filter(line -> line.startsWith(NOTE)).forEach(line -> tally.note(line.substring(NOTE.length())));
        if (child.code() != 0) {
            throw new IOException("the child ended with " + child.code() + ": " + lines);
        }
    }
}
