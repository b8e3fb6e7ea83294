package hearth.report;

import hearth.picture.KpiChartPicture;
import hearth.plan.scorecard.Goal;
import hearth.plan.scorecard.KpiChart;
import hearth.plan.scorecard.KpiRow;
import hearth.plan.scorecard.Scorecard;
import hearth.text.KpiTexts;
import hearth.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Every KPI by perspective, with its chart, where it stands and where it should be (practices P09, P12). */
record ScorecardPages(List<Perspective> perspectives, boolean none) implements MayBeEmpty {

    private static final double GAP = 26;
    private static final double CHART_HEIGHT = 190;

    /** One perspective; its KPIs in rows of two. */
    record Perspective(String name, List<Pair> pairs, boolean empty) {}

    record Pair(Card left, List<Card> right) {}

    record Card(String name, String value, String period, String state, String style, String detail, String chart) {}

    static ScorecardPages of(ReportContext context) {
        Scorecard scorecard = Scorecard.of(context.plan(), context.asOf());
        List<Perspective> perspectives = scorecard.groups().stream()
                .map(group -> perspective(context, group))
                .toList();
        return new ScorecardPages(perspectives, scorecard.rows().findAny().isEmpty());
    }

    private static Perspective perspective(ReportContext context, Scorecard.Group group) {
        List<Card> cards = group.rows().stream().map(row -> card(context, row)).toList();
        return new Perspective(texts(context).perspective(group.perspective()), pairs(cards), cards.isEmpty());
    }

    private static List<Pair> pairs(List<Card> cards) {
        return IntStream.iterate(0, i -> i < cards.size(), i -> i + 2)
                .mapToObj(i -> new Pair(cards.get(i), cards.subList(i + 1, Math.min(i + 2, cards.size()))))
                .toList();
    }

    private static Card card(ReportContext context, KpiRow row) {
        return new Card(
                row.kpi().name(),
                value(context, row),
                row.latest()
                        .map(point -> texts(context).period(row.kpi().period(), point.start()))
                        .orElse(""),
                state(context.texts(), row),
                style(row),
                detail(context, row),
                chart(context, row));
    }

    /** The newest number in words, or that there is none. */
    static String value(ReportContext context, KpiRow row) {
        return row.latest()
                .map(point -> texts(context).value(row.kpi().unit(), point.value()))
                .orElseGet(() -> context.texts().get("report.scorecard.noNumber"));
    }

    /** The state in words. */
    static String state(Texts texts, KpiRow row) {
        return texts.name("report", row.standing().state());
    }

    /** The style class of the state; it only repeats what the words say. */
    static String style(KpiRow row) {
        return row.standing().trialTooLong()
                ? "off"
                : row.standing().state().name().toLowerCase(Locale.ROOT);
    }

    private static String detail(ReportContext context, KpiRow row) {
        return row.standing()
                .goal()
                .map(goal -> goal(context, row, goal))
                .orElseGet(() -> context.texts()
                        .get("report.scorecard.trial", row.standing().trialDays()));
    }

    private static String goal(ReportContext context, KpiRow row, Goal goal) {
        return context.texts()
                .get("report.scorecard.goal", texts(context).value(row.kpi().unit(), goal.target()), goal.by());
    }

    private static String chart(ReportContext context, KpiRow row) {
        double width = (context.width() - GAP) / 2;
        KpiChart chart = KpiChart.of(context.plan(), row.kpi(), context.asOf());
        return PictureHtml.of(KpiChartPicture.of(chart, texts(context), width, CHART_HEIGHT), width);
    }

    private static KpiTexts texts(ReportContext context) {
        return new KpiTexts(context.texts(), context.plan().settings().currency());
    }
}
