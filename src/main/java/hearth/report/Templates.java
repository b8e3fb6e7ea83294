package hearth.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import hearth.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The report's templates. Every value is escaped unless it stands in triple braces, which only pictures and finished
 * sections do; {@code {{#t}}key{{/t}}} gives the text of a bundle key.
 */
final class Templates {

    private final Texts texts;
    private final Mustache.Compiler compiler = Mustache.compiler().withEscaper(Escape::html);

    Templates(Texts texts) {
        this.texts = texts;
    }

    /** The template {@code name}.html filled from the components of {@code model}. */
    String fill(String name, Object model) {
        Template template = compiler.compile(read("templates/" + name + ".html"));
        Mustache.Lambda words = (fragment, out) -> out.write(Escape.html(texts.get(fragment.execute())));
        StringWriter filled = new StringWriter();
        template.execute(model, Map.of("t", words), filled);
        return filled.toString();
    }

    /** A resource of this room as text. */
    static String read(String name) {
        try (InputStream in = Templates.class.getResourceAsStream("/hearth/report/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such template: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
