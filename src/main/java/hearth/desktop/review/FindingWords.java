package hearth.desktop.review;

import hearth.plan.EntityId;
import hearth.plan.review.Finding;
import hearth.text.Texts;

/** What kind of thing a finding is about, in a word. */
final class FindingWords {

    private FindingWords() {}

    static String kind(Texts texts, Finding finding) {
        EntityId<?> about = finding.about();
        return about == null
                ? texts.get("review.wholePlan")
                : texts.get("review.kind." + about.type().getSimpleName());
    }
}
