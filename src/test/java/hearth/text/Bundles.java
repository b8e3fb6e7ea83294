package hearth.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All message bundles as they stand in the resources, line by line, so that doubled keys show. */
record Bundles(Map<String, List<Line>> files) {

    private static final Path FOLDER = Path.of("src/main/resources/hearth/text");
    private static final Pattern LINE = Pattern.compile("([^=:\\s]+)\\s*[=:]\\s*(.*)");

    /** One key with its pattern. */
    record Line(String bundle, String key, String pattern) {}

    static Bundles read() {
        Map<String, List<Line>> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(FOLDER)) {
            found.filter(file -> file.toString().endsWith(".properties"))
                    .forEach(file -> files.put(name(file), lines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundles(files);
    }

    Set<String> names() {
        return files.keySet();
    }

    Stream<Line> lines() {
        return files.values().stream().flatMap(List::stream);
    }

    List<String> keys() {
        return lines().map(Line::key).toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".properties", "");
    }

    private static List<Line> lines(Path file) {
        List<Line> lines = new ArrayList<>();
        for (String text : logicalLines(file)) {
            Matcher matcher = LINE.matcher(text.strip());
            if (matcher.matches()) {
                lines.add(new Line(name(file), matcher.group(1), matcher.group(2)));
            }
        }
        return lines;
    }

    private static List<String> logicalLines(Path file) {
        try {
            String joined = Files.readString(file).replaceAll("\\\\\\R\\s*", "");
            return joined.lines().filter(line -> !line.strip().startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
