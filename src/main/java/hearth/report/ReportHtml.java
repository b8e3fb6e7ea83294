package hearth.report;

import hearth.plan.Plan;
import hearth.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts the sections together into one well-formed HTML document, the same for screen and paper. */
final class ReportHtml {

    private record Document(
            String language,
            String title,
            String subject,
            String author,
            String css,
            String paper,
            String header,
            String body) {}

    private final ReportContext context;
    private final Templates templates;

    private ReportHtml(ReportContext context) {
        this.context = context;
        this.templates = new Templates(context.texts());
    }

    static String of(Plan plan, ReportOptions options) {
        Texts texts = new Texts(plan.settings().locale());
        return new ReportHtml(new ReportContext(plan, options, texts)).document();
    }

    private String document() {
        String name = context.plan().settings().name();
        String date = context.texts().date(context.asOf());
        return templates.fill(
                "report",
                new Document(
                        Locale.ENGLISH.getLanguage(),
                        name,
                        context.texts().get("report.subject", name, date),
                        name,
                        Templates.read("report.css"),
                        context.options().paper().css(),
                        context.texts().get("report.header", name, date),
                        body()));
    }

    private String body() {
        List<Section> sections = context.options().sections();
        return sections.stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(Section section) {
        return templates.fill(section.code(), model(section));
    }

    private Object model(Section section) {
        return switch (section) {
            case COVER -> Cover.of(context);
            case ONE_PAGE -> OnePage.of(context);
            case LANDSCAPE -> LandscapePages.of(context);
            case MIX -> MixPages.of(context);
            case CHANNELS -> ChannelPages.of(context);
            case RHYTHM -> RhythmPages.of(context);
            case CARE -> CarePages.of(context);
            case SCORECARD -> ScorecardPages.of(context);
            case REVIEW -> ReviewPages.of(context);
        };
    }
}
