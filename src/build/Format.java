import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Formats the Java sources under a folder, or lists those that are not formatted.
 *
 * <p>{@code java Format.java check|apply FOLDER LIST}: the build starts this file with the JDK that compiles Hearth. A check
 * writes LIST when there is something to list and removes it otherwise; the build stops where it finds one.
 */
final class Format {
    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());
    private final boolean apply;

    private Format(boolean apply) {
        this.apply = apply;
    }

    public static void main(String... args) throws IOException {
        Format format = new Format(args[0].equals("apply"));
        List<String> found = format.folder(Path.of(args[1]));
        found.forEach(System.out::println);
        Path list = Path.of(args[2]);
        if (format.apply || found.isEmpty()) {
            Files.deleteIfExists(list);
        } else {
            Files.write(list, found);
        }
    }

    private List<String> folder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            return sources.parallelStream()
                    .map(this::file)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private String file(Path file) {
        try {
            String before = Files.readString(file);
            String after = formatted(before);
            if (after.equals(before)) {
                return "";
            }
            if (apply) {
                Files.writeString(file, after);
            }
            return (apply ? "formatted " : "not formatted: ") + file;
        } catch (IOException | FormatterException e) {
            return "not formatted, cannot be read: " + file + ": " + e.getMessage();
        }
    }

    private String formatted(String source) throws FormatterException {
        String imports = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), Style.PALANTIR);
        return formatter.formatSource(imports);
    }
}
