package hearth.desktop.review;

import hearth.desktop.fx.Labels;
import hearth.desktop.fx.Mood;
import hearth.plan.review.Finding;
import hearth.plan.review.Severity;
import hearth.text.Texts;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** How much a finding matters, in a word with a sign; what is set aside says only that. */
final class SeverityPill {

    private SeverityPill() {}

    static Label of(Texts texts, Finding finding) {
        if (finding.isSetAside()) {
            return Labels.pill(texts.get("review.aside"), Mood.QUIET, Feather.ARCHIVE);
        }
        return of(texts, finding.severity());
    }

    static Label of(Texts texts, Severity severity) {
        String word = texts.name("review", severity);
        return switch (severity) {
            case SERIOUS -> Labels.pill(word, Mood.BAD, Feather.ALERT_OCTAGON);
            case WARNING -> Labels.pill(word, Mood.WARN, Feather.ALERT_TRIANGLE);
            case NOTE -> Labels.pill(word, Mood.QUIET, Feather.INFO);
        };
    }
}
