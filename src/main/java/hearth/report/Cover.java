package hearth.report;

import hearth.plan.Plan;
import hearth.plan.care.CareList;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.rhythm.Commitment;
import hearth.plan.scorecard.Kpi;
import hearth.text.Texts;
import java.util.List;

/**
 * The first page: whose plan, from when, and four facts about what is kept up. They count people, places and promises,
 * never followers (practice P57).
 */
record Cover(String name, String date, List<Fact> facts, String privacy) {

    record Fact(String number, String what) {}

    static Cover of(ReportContext context) {
        Texts texts = context.texts();
        String privacy = context.options().personalData() ? "report.cover.personal" : "report.cover.anonymous";
        return new Cover(
                context.plan().settings().name(), texts.longDate(context.asOf()), facts(context), texts.get(privacy));
    }

    private static List<Fact> facts(ReportContext context) {
        Plan plan = context.plan();
        Texts texts = context.texts();
        return List.of(
                fact(
                        texts,
                        "report.cover.people",
                        CareList.of(plan, context.asOf()).rows().size()),
                fact(texts, "report.cover.segments", served(plan)),
                fact(texts, "report.cover.rhythms", kept(context)),
                fact(texts, "report.cover.kpis", plan.all(Kpi.class).size()));
    }

    /** Competitors are on the map, but nobody serves them. */
    private static long served(Plan plan) {
        return plan.all(Segment.class).stream()
                .filter(segment -> segment.kind() != SegmentKind.COMPETITORS)
                .count();
    }

    private static long kept(ReportContext context) {
        return Commitment.of(context.plan(), context.asOf()).stream()
                .filter(commitment -> commitment.next().isPresent())
                .count();
    }

    private static Fact fact(Texts texts, String key, long number) {
        return new Fact(texts.number(number), texts.get(key, number));
    }
}
