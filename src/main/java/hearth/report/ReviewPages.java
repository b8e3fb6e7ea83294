package hearth.report;

import hearth.plan.review.Finding;
import hearth.plan.review.Review;
import hearth.plan.review.SetAside;
import hearth.text.Texts;
import java.util.List;
import java.util.Locale;

/** What the plan says against itself, and what was set aside with which reason. */
record ReviewPages(String summary, List<Row> findings, List<Aside> asides, boolean none) {

    record Row(String practice, String severity, String style, String subject, String reason, String remedy) {}

    record Aside(String practice, String subject, String reason, String why, String date) {}

    static ReviewPages of(ReportContext context) {
        List<Finding> all = Review.of(context.plan(), context.asOf());
        Texts texts = context.texts();
        List<Row> open = all.stream()
                .filter(finding -> finding.setAside().isEmpty())
                .map(finding -> row(texts, finding))
                .toList();
        List<Aside> asides = all.stream()
                .flatMap(finding -> finding.setAside().stream().map(aside -> aside(texts, finding, aside)))
                .toList();
        return new ReviewPages(summary(texts, all), open, asides, open.isEmpty());
    }

    boolean hasAsides() {
        return !asides.isEmpty();
    }

    private static String summary(Texts texts, List<Finding> all) {
        int checked = Review.practices().size();
        long broken = all.stream()
                .filter(finding -> finding.setAside().isEmpty())
                .map(Finding::practice)
                .distinct()
                .count();
        return texts.get("report.review.summary", checked, checked - broken);
    }

    private static Row row(Texts texts, Finding finding) {
        return new Row(
                title(texts, finding),
                texts.name("review", finding.severity()),
                finding.severity().name().toLowerCase(Locale.ROOT),
                texts.say(finding.subject()),
                texts.say(finding.reason()),
                texts.say(finding.remedy()));
    }

    private static Aside aside(Texts texts, Finding finding, SetAside aside) {
        return new Aside(
                title(texts, finding),
                texts.say(finding.subject()),
                texts.say(finding.reason()),
                aside.reason(),
                texts.date(aside.date()));
    }

    private static String title(Texts texts, Finding finding) {
        return texts.get("review." + finding.practice() + ".title");
    }
}
