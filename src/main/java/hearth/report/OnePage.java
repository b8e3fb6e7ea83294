package hearth.report;

import hearth.plan.landscape.Person;
import hearth.plan.landscape.Segment;
import hearth.plan.rhythm.Commitment;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.RecurrenceWords;
import hearth.plan.scorecard.KpiRow;
import hearth.plan.scorecard.Scorecard;
import hearth.text.Texts;
import java.util.Comparator;
import java.util.List;

/** The whole plan where it can be pinned to a wall: who, where, how often, and how one knows that it works. */
record OnePage(
        List<Line> who, List<Line> where, List<Line> rhythms, List<Figure> numbers, String hours, String missing) {

    record Line(String name, String what) {}

    record Figure(String name, String value, String state, String style) {}

    /**
     * The plan of a report.
     *
     * @param missing names of the sections there is nothing for yet, which have no page of their own
     */
    static OnePage of(ReportContext context, List<String> missing) {
        return new OnePage(
                who(context),
                where(context),
                rhythms(context),
                numbers(context),
                hours(context),
                missing(context, missing));
    }

    private static String missing(ReportContext context, List<String> sections) {
        return sections.isEmpty() ? "" : context.texts().get("report.onepage.missing", String.join(", ", sections));
    }

    private static List<Line> who(ReportContext context) {
        return context.plan().all(Segment.class).stream()
                .sorted(Comparator.comparing(Segment::ring).thenComparingInt(Segment::order))
                .map(segment -> who(context, segment))
                .toList();
    }

    private static Line who(ReportContext context, Segment segment) {
        int people = context.plan().referring(segment.id(), Person.class).size();
        String ring = context.texts().name("landscape", segment.ring());
        return new Line(segment.name(), context.texts().get("report.onepage.segment", people, ring));
    }

    private static List<Line> where(ReportContext context) {
        return ChannelPages.inUse(context).stream()
                .map(channel -> new Line(channel.name(), channel.use()))
                .toList();
    }

    private static List<Line> rhythms(ReportContext context) {
        return Commitment.of(context.plan(), context.asOf()).stream()
                .filter(commitment -> commitment.next().isPresent())
                .map(Commitment::rhythm)
                .map(rhythm -> new Line(rhythm.name(), context.texts().say(RecurrenceWords.of(rhythm))))
                .toList();
    }

    private static List<Figure> numbers(ReportContext context) {
        return Scorecard.of(context.plan(), context.asOf())
                .rows()
                .map(row -> number(context, row))
                .toList();
    }

    private static Figure number(ReportContext context, KpiRow row) {
        return new Figure(
                row.kpi().name(),
                ScorecardPages.value(context, row),
                ScorecardPages.state(context.texts(), row),
                ScorecardPages.style(row));
    }

    private static String hours(ReportContext context) {
        Texts texts = context.texts();
        int minutes = context.plan().all(Helper.class).stream()
                .mapToInt(Helper::weeklyMinutes)
                .sum();
        return minutes == 0 ? "" : texts.get("report.onepage.hours", texts.number(minutes / 60.0, 1));
    }
}
