package hearth.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every string in the sources that is a message key, and every place where one is put together: {@code "care.column." +
 * name} or {@code "review." + practice + ".reason"}.
 *
 * @param keys whole keys
 * @param joined patterns of keys that are put together
 */
record KeysInCode(Set<String> keys, Set<String> joined) {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//[^\\n]*$");
    private static final Pattern JOINED =
            Pattern.compile("\"([a-z][\\w-]*\\.(?:[\\w.-]+)?)\"\\s*\\+\\s*([^\"+;,]+)(?:\\+\\s*\"([\\w.-]*)\")?");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)+)\"(?!\\s*\\+)");
    private static final Pattern SAID = Pattern.compile(
            "(?:Message\\.of|[tT]exts(?:\\(\\))?\\s*\\.get|new Message|(?:Reason\\.of|Decision\\.rejected)\\(\\s*\"\\w*\"\\s*,)"
                    + "\\s*\\(?\\s*\"([^\"]+)\"(?!\\s*\\+)");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{#t}}([\\w.-]+)\\{\\{/t}}");
    private static final Set<String> FILE_ENDINGS = Set.of(
            "hearth", "json", "css", "properties", "csv", "pdf", "html", "db", "svg", "png", "sql", "vcf", "ics");

    /** Reads all main sources and the report's templates; a literal is a key when its first segment is one of these bundles. */
    static KeysInCode read(Set<String> bundles) {
        KeysInCode found = new KeysInCode(new TreeSet<>(), new TreeSet<>());
        texts("src/main/java", ".java")
                .forEach(source -> found.add(COMMENT.matcher(source).replaceAll(""), bundles));
        texts("src/main/resources/hearth/report/templates", ".html").forEach(found::addTemplate);
        return found;
    }

    /** True when the key stands somewhere, whole or put together. */
    boolean use(String key) {
        return keys.contains(key) || joined.stream().anyMatch(key::matches);
    }

    /** The joined patterns that no key answers. */
    Set<String> joinedWithout(Collection<String> known) {
        return joined.stream()
                .filter(pattern -> known.stream().noneMatch(key -> key.matches(pattern)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(String source, Set<String> bundles) {
        JOINED.matcher(source)
                .results()
                .filter(hit -> bundles.contains(firstSegment(hit.group(1))))
                .map(hit -> pattern(hit.group(1), hit.group(3)))
                .forEach(joined::add);
        LITERAL.matcher(source)
                .results()
                .map(hit -> hit.group(1))
                .filter(key -> bundles.contains(firstSegment(key)) && !isFile(key))
                .forEach(keys::add);
        Matcher said = SAID.matcher(source);
        while (said.find()) {
            keys.add(said.group(1));
        }
    }

    private void addTemplate(String template) {
        TEMPLATE.matcher(template).results().map(hit -> hit.group(1)).forEach(keys::add);
    }

    /** One segment is open, or what is left of one: more would call every key used. */
    private static String pattern(String start, @Nullable String end) {
        return Pattern.quote(start) + "[\\w-]+" + (end == null ? "" : Pattern.quote(end));
    }

    private static String firstSegment(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static boolean isFile(String key) {
        return FILE_ENDINGS.contains(key.substring(key.lastIndexOf('.') + 1));
    }

    private static Stream<String> texts(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).map(KeysInCode::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
