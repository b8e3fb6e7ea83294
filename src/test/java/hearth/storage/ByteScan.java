package hearth.storage;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks through the bytes of every file below a folder, whatever the file is, for words in any of three encodings. Only
 * SQLite's own library is left out.
 */
public final class ByteScan {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private ByteScan() {}

    /** Where words were found, as file and word. */
    public static List<String> hits(Collection<String> words, Path... folders) throws IOException {
        List<String> hits = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().contains("/native/"))
                        .toList()) {
                    String bytes = latin(Files.readAllBytes(file));
                    words.stream()
                            .filter(word ->
                                    ENCODINGS.stream().anyMatch(each -> bytes.contains(latin(word.getBytes(each)))))
                            .forEach(word -> hits.add(file + ": " + word));
                }
            }
        }
        return hits;
    }

    /** One character a byte, so that bytes can be searched like text. */
    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
