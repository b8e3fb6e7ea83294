package hearth.plan.scorecard;

import static hearth.plan.scorecard.Aggregate.LAST;
import static hearth.plan.scorecard.Aggregate.MEAN;
import static hearth.plan.scorecard.Aggregate.SUM;
import static hearth.plan.scorecard.KpiKind.LEADING;
import static hearth.plan.scorecard.KpiKind.OUTCOME;
import static hearth.plan.scorecard.Period.MONTH;
import static hearth.plan.scorecard.Period.QUARTER;
import static hearth.plan.scorecard.Period.WEEK;
import static hearth.plan.scorecard.Unit.MONEY;
import static hearth.plan.scorecard.Unit.NUMBER;
import static hearth.plan.scorecard.Unit.PERCENT;

import hearth.plan.Message;
import java.time.LocalDate;
import java.util.List;

/**
 * A KPI that a small business can measure without anybody's help, offered where a perspective is empty.
 *
 * @param key under which its name, the relationship it signals and the way to count it stand in the bundle
 */
public record KpiIdea(
        String key, Perspective perspective, KpiKind kind, Unit unit, Period period, Aggregate aggregate) {

    private static final List<KpiIdea> ALL = List.of(
            new KpiIdea("reviewScore", Perspective.REPUTATION, LEADING, NUMBER, MONTH, MEAN),
            new KpiIdea("recommend", Perspective.REPUTATION, OUTCOME, NUMBER, QUARTER, LAST),
            new KpiIdea("referred", Perspective.REPUTATION, OUTCOME, NUMBER, MONTH, SUM),
            new KpiIdea("takings", Perspective.SALES, OUTCOME, MONEY, WEEK, SUM),
            new KpiIdea("orders", Perspective.SALES, OUTCOME, NUMBER, WEEK, SUM),
            new KpiIdea("repeat", Perspective.SALES, OUTCOME, PERCENT, MONTH, LAST),
            new KpiIdea("shareCounted", Perspective.MARKET_SHARE, OUTCOME, PERCENT, QUARTER, LAST),
            new KpiIdea("households", Perspective.MARKET_SHARE, OUTCOME, PERCENT, QUARTER, LAST),
            new KpiIdea("stockists", Perspective.MARKET_SHARE, LEADING, NUMBER, MONTH, LAST),
            new KpiIdea("namedFirst", Perspective.TOP_OF_MIND, OUTCOME, PERCENT, QUARTER, LAST),
            new KpiIdea("cameByName", Perspective.TOP_OF_MIND, LEADING, PERCENT, MONTH, LAST),
            new KpiIdea("searched", Perspective.TOP_OF_MIND, LEADING, NUMBER, MONTH, SUM));

    /** What would fit a perspective; nothing for a plan's own ones, which only the plan knows. */
    public static List<KpiIdea> of(Perspective perspective) {
        return ALL.stream().filter(idea -> idea.perspective.equals(perspective)).toList();
    }

    public Message name() {
        return Message.of("scorecard.idea." + key + ".name");
    }

    /** Which relationship it signals. */
    public Message relationship() {
        return Message.of("scorecard.idea." + key + ".relationship");
    }

    /** How to count it. */
    public Message how() {
        return Message.of("scorecard.idea." + key + ".how");
    }

    /**
     * The KPI this idea becomes, in the words of the reader's language.
     *
     * @param order place within its perspective
     */
    public Kpi kpi(KpiId id, String name, String relationship, String how, LocalDate since, int order) {
        return new Kpi(
                id,
                name,
                perspective,
                kind,
                unit,
                Direction.UP,
                period,
                aggregate,
                relationship,
                null,
                since,
                how,
                order);
    }
}
