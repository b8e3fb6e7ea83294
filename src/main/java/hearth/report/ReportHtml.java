package hearth.report;

import hearth.plan.Plan;
import hearth.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /** What there is nothing for yet is named on the plan on one page, where that is wanted, and gets no page of its own. */
    private String body() {
        Map<Section, Object> models = new EnumMap<>(Section.class);
        context.options().sections().forEach(section -> models.put(section, model(section)));
        if (models.containsKey(Section.ONE_PAGE)) {
            List<Section> missing = models.entrySet().stream()
                    .filter(each -> each.getValue() instanceof MayBeEmpty pages && pages.isBare())
                    .map(Map.Entry::getKey)
                    .toList();
            missing.forEach(models::remove);
            models.put(Section.ONE_PAGE, OnePage.of(context, names(missing)));
        }
        return context.options().sections().stream()
                .filter(models::containsKey)
                .map(section -> templates.fill(section.code(), Objects.requireNonNull(models.get(section))))
                .collect(Collectors.joining("\n"));
    }

    private List<String> names(List<Section> sections) {
        return sections.stream()
                .map(section -> context.texts().name("report", section))
                .toList();
    }

    private Object model(Section section) {
        return switch (section) {
            case COVER -> Cover.of(context);
            case ONE_PAGE -> OnePage.of(context, List.of());
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
