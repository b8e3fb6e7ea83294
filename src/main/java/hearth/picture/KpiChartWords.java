package hearth.picture;

import hearth.plan.scorecard.KpiChart;
import hearth.plan.scorecard.KpiChart.Dot;
import hearth.plan.scorecard.KpiChart.Line;
import hearth.text.KpiTexts;
import hearth.text.Texts;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a KPI's chart says, for pointing at it and for those who cannot see it. */
final class KpiChartWords {

    private final KpiChart chart;
    private final KpiTexts kpis;
    private final Texts texts;

    KpiChartWords(KpiChart chart, KpiTexts kpis) {
        this.chart = chart;
        this.kpis = kpis;
        this.texts = kpis.texts();
    }

    /** The chart in two sentences. */
    String description() {
        String name = chart.kpi().name();
        String year = kpis.year(chart.year());
        if (chart.actual().dots().isEmpty()) {
            return texts.get("scorecard.chart.describedEmpty", name, year);
        }
        int numbers = chart.actual().dots().size();
        Dot last = chart.actual().dots().getLast();
        String described = texts.get(
                "scorecard.chart.described",
                name,
                year,
                numbers,
                value(last.value()),
                kpis.period(chart.kpi().period(), last.start()));
        return chart.expected(last.slot())
                .map(expected -> described + " " + texts.get("scorecard.chart.describedGoal", value(expected)))
                .orElse(described);
    }

    /** All that is known about one period, a line each. */
    String slot(int slot) {
        Stream<String> title =
                Stream.of(kpis.period(chart.kpi().period(), chart.slots().get(slot)));
        Stream<String> lines = Stream.of(
                        chart.actual().at(slot).map(this::actual),
                        chart.expected(slot).map(value -> texts.get("scorecard.chart.path", value(value))),
                        before(chart.oneYear(), slot),
                        before(chart.twoYears(), slot),
                        chart.actual().at(slot).map(Dot::note).filter(note -> !note.isEmpty()))
                .flatMap(Optional::stream);
        return Stream.concat(title, lines).collect(Collectors.joining("\n"));
    }

    private String actual(Dot dot) {
        return dot.growing() ? texts.get("scorecard.chart.soFar", value(dot.value())) : value(dot.value());
    }

    private Optional<String> before(Line line, int slot) {
        return line.at(slot).map(dot -> texts.get("scorecard.chart.year", kpis.year(line.year()), value(dot.value())));
    }

    private String value(double value) {
        return kpis.value(chart.kpi().unit(), value);
    }
}
