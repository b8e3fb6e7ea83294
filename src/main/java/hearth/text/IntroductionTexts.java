package hearth.text;

import hearth.plan.care.Estimate;
import hearth.plan.care.Growth;
import hearth.plan.care.Introductions;
import hearth.plan.care.Introductions.Line;
import hearth.plan.care.KFactor;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalDouble;

/** Introductions, K and growth in words, the same on screen, in the report and on the command line. */
public record IntroductionTexts(Texts texts) {

    /** From so many years on nobody counts months any more. */
    private static final double LONG = 100;

    /** "came by themselves", "brought by them", "two steps on". */
    public String step(int depth) {
        return texts.get("care.tree.step", depth);
    }

    public String legend(boolean customer) {
        return texts.get(customer ? "care.tree.customer" : "care.tree.notYet");
    }

    /** How many came because of somebody, as it stands behind their name. */
    public String count(Line line) {
        return texts.get("care.tree.count", line.following());
    }

    /** How many are not drawn. */
    public String more(int people) {
        return texts.get("care.tree.more", people);
    }

    /**
     * One person's place in the tree, in a sentence.
     *
     * @param by name of who brought them; empty when they came by themselves
     */
    public String line(Line line, String by) {
        String came = by.isEmpty()
                ? texts.get("care.tree.alone", line.person().name())
                : texts.get("care.tree.by", line.person().name(), by);
        return texts.get("care.tree.line", came, line.brought(), line.following());
    }

    /** What the tree shows, for those who cannot see it. */
    public String description(Introductions all) {
        return texts.get("care.tree.description", all.introduced(), all.introducers(), all.depth());
    }

    /** What was counted, and K with its interval; that nothing was counted yet, where that is so. */
    public String counted(KFactor factor) {
        long months = ChronoUnit.MONTHS.between(factor.from(), factor.to());
        return texts.get("care.k.counted", months, factor.introductions(), factor.customers());
    }

    /** "0.08 customers a person and year (0.05 to 0.14)". */
    public String k(Estimate k) {
        return texts.get("care.k", rate(k.value()), rate(k.low()), rate(k.high()));
    }

    /** K as the product it is: introductions a person and year, times the share who became customers. */
    public String product(Estimate perPerson, Estimate share) {
        return texts.get(
                "care.k.product",
                rate(perPerson.value()),
                rate(perPerson.low()),
                rate(perPerson.high()),
                texts.percent(share.value(), 0),
                texts.percent(share.low(), 0),
                texts.percent(share.high(), 0));
    }

    /** How much is missing until K can be told. */
    public String notEnough(KFactor factor) {
        return texts.get("care.k.notEnough", factor.more(), factor.wanted());
    }

    /** How many introductions nobody noted a day of. */
    public String undated(KFactor factor) {
        return texts.get("care.k.undated", factor.undated());
    }

    /** "At this rate 100 people become 108 in a year." */
    public String hundred(Growth growth) {
        Estimate then = growth.after(100, 1);
        return texts.get("care.growth.hundred", people(then.value()), people(then.low()), people(then.high()));
    }

    /** How long it takes to the milestone at this rate. */
    public String milestone(Growth growth) {
        String from = people(growth.people());
        String to = people(growth.milestone());
        OptionalDouble years = growth.yearsToMilestone();
        return years.isEmpty()
                ? texts.get("care.growth.never", from, to)
                : texts.get(
                        "care.growth.milestone",
                        from,
                        to,
                        years(years),
                        years(growth.fewestYears()),
                        years(growth.mostYears()));
    }

    /** What it would take to be at the milestone when the chart ends. */
    public String needed(Growth growth) {
        return texts.get(
                "care.growth.needed",
                people(growth.milestone()),
                Growth.YEARS,
                texts.number(10 * growth.needed(Growth.YEARS), 1),
                texts.number(10 * growth.k().value(), 1));
    }

    /** What the growth takes for granted, and what counts as a customer. */
    public List<String> assumptions() {
        return List.of(
                texts.get("care.growth.assumes.rate"),
                texts.get("care.growth.assumes.newcomers"),
                texts.get("care.growth.assumes.stay"),
                texts.get("care.growth.assumes.customer"),
                texts.get("care.growth.assumes.interval"));
    }

    /** What the chart shows, for those who cannot see it. */
    public String description(Growth growth) {
        Estimate then = growth.points().getLast().people();
        return texts.get(
                "care.growth.description",
                people(growth.people()),
                Growth.YEARS,
                people(then.value()),
                people(then.low()),
                people(then.high()));
    }

    /** One moment of the chart. */
    public String point(Growth.Point at) {
        Estimate then = at.people();
        return texts.get(
                "care.growth.point",
                texts.number(at.years(), 2),
                people(then.value()),
                people(then.low()),
                people(then.high()));
    }

    /** A year of the chart's axis. */
    public String year(int year) {
        return texts.get("care.growth.year", year);
    }

    /** So many people. */
    public String people(double count) {
        return texts.number(Math.round(count));
    }

    private String rate(double value) {
        return texts.number(value, 2);
    }

    private String years(OptionalDouble years) {
        return years.isPresent() && years.getAsDouble() < LONG
                ? texts.number(Math.round(years.getAsDouble()))
                : texts.get("care.growth.longer", texts.number(LONG, 0));
    }
}
