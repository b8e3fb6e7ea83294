package hearth.cli;

import hearth.plan.Message;
import hearth.text.Texts;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** How results are printed: as words, or as one JSON object. */
final class Say {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Say() {}

    static void line(PrintWriter to, Locale locale, Message words) {
        to.println(new Texts(locale).say(words));
        to.flush();
    }

    /** Prints a record of records, lists, texts and numbers as one line. */
    static void json(PrintWriter to, Record report) {
        to.println(JSON.writeValueAsString(report));
        to.flush();
    }
}
