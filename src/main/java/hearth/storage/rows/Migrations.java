package hearth.storage.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbered steps that lead from nothing to the tables of today: {@code migrations/001.sql}, {@code 002.sql}, … A
 * file's {@code user_version} is the number of the last step it has gone.
 */
public final class Migrations {

    /** The number of the newest step. A new step is its file and this number. */
    public static final int NEWEST = 4;

    /** The oldest schema whose programs can read what this program writes; see {@code about.min_reader}. */
    static final int MIN_READER = 4;

    private static final Pattern ADDED = Pattern.compile("ALTER TABLE (\\w+) ADD COLUMN \"?(\\w+)\"?.*");

    private static final Map<String, List<String>> ADDED_COLUMNS = added();

    private Migrations() {}

    /** The columns that came to a table which had rows by then, in the order in which they came. */
    static List<String> added(String table) {
        return ADDED_COLUMNS.getOrDefault(table, List.of());
    }

    private static Map<String, List<String>> added() {
        return IntStream.rangeClosed(1, NEWEST)
                .boxed()
                .flatMap(number -> step(number).stream())
                .map(ADDED::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(
                        found -> found.group(1), Collectors.mapping(found -> found.group(2), Collectors.toList())));
    }

    /** The statements of one step. */
    public static List<String> step(int number) {
        String withoutComments = text(number).replaceAll("(?m)^\\s*--.*$", "");
        return Stream.of(withoutComments.split(";\\s*(\\R|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String text(int number) {
        String name = "/hearth/storage/migrations/%03d.sql".formatted(number);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
