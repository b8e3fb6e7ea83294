package hearth.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines as people keep them. A line that ends with a colon, or begins with # and a space, is a heading: those below
 * it belong to the segment of that name. Behind the colon may stand the names of several, who belong to it. A first line of known column names says what stands in the columns below.
 */
public final class Capture {

    /** More than this is a file, and belongs to the import. */
    public static final int MOST_LINES = 5_000;

    /** More than this is no list that anybody typed. */
    public static final int MOST_LETTERS = 500_000;

    /** Longer lines are prose; what is beyond goes unread, so that no pattern has to walk through a book. */
    private static final int LONGEST = 1_000;

    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern HEADING = Pattern.compile("^(?:#{1,6}\\s+(.{1,80}?):?|([^,;|\\t@]{2,80}):)$");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t]]");

    private final Vocabulary words;
    private final List<CaughtLine> caught = new ArrayList<>();
    private String heading = "";
    private List<LinePart> columns = List.of();

    private Capture(Vocabulary words) {
        this.words = words;
    }

    /** Everybody in a text, line by line. */
    public static List<CaughtLine> read(String text, Vocabulary words) {
        Capture capture = new Capture(words);
        String[] lines = LINE.split(text.substring(0, Math.min(text.length(), MOST_LETTERS)), -1);
        for (int i = 0; i < Math.min(lines.length, MOST_LINES); i++) {
            capture.line(i + 1, lines[i]);
        }
        return List.copyOf(capture.caught);
    }

    /** True when a text goes on below what is read of it. */
    public static boolean isTooLong(String text) {
        return text.length() > MOST_LETTERS
                || LINE.splitAsStream(text).skip(MOST_LINES).findAny().isPresent();
    }

    private void line(int number, String typed) {
        String whole = CONTROL.matcher(typed).replaceAll(" ");
        String line = whole.substring(0, Math.min(whole.length(), LONGEST));
        if (line.isBlank() || isHeading(line) || isColumns(line) || isRoll(number, line)) {
            return;
        }
        person(line).ifPresent(person -> caught.add(new CaughtLine(number, 0, typed.strip(), person)));
    }

    private Optional<CaughtPerson> person(String line) {
        LineReader reader = new LineReader(words, heading);
        return columns.isEmpty() ? reader.read(Fields.bare(line)) : reader.read(Fields.of(line), columns);
    }

    private boolean isRoll(int number, String line) {
        Optional<Roll> roll = columns.isEmpty() ? Roll.of(Fields.bare(line), words) : Optional.empty();
        roll.ifPresent(list -> {
            for (int i = 0; i < list.names().size(); i++) {
                String name = list.names().get(i);
                int part = i;
                new LineReader(words, list.segment())
                        .read(name)
                        .ifPresent(person -> caught.add(new CaughtLine(number, part, name, person)));
            }
        });
        return roll.isPresent();
    }

    private boolean isHeading(String line) {
        Matcher found = HEADING.matcher(Fields.bare(line.strip()));
        if (!found.matches()) {
            return false;
        }
        String name = (found.group(1) == null ? found.group(2) : found.group(1)).strip();
        heading = words.segment(name).orElse(name);
        return true;
    }

    private boolean isColumns(String line) {
        if (!columns.isEmpty() || !caught.isEmpty()) {
            return false;
        }
        List<Optional<LinePart>> parts =
                Fields.of(line).stream().map(LinePart::of).toList();
        boolean all = parts.size() > 1 && parts.stream().allMatch(Optional::isPresent);
        if (all) {
            columns = parts.stream().flatMap(Optional::stream).toList();
        }
        return all;
    }
}
