package hearth.cli;

import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.mix.BestMix;
import hearth.plan.mix.Cautions;
import hearth.plan.mix.Exposure;
import hearth.plan.mix.Limits;
import hearth.plan.mix.MixFigures;
import hearth.plan.mix.Prospect;
import hearth.plan.mix.SegmentReach;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A best mix as JSON. Amounts are in major units of the currency; shares run from 0 to 1; what is unknown is null.
 *
 * @param segment the one all figures are of, or null when they are of all
 * @param algorithm EXACT, TRIPLES or GREEDY
 * @param guarantee the least share of the best possible that the algorithm finds in any case
 * @param atLeast the share of the best possible that this answer is for certain
 * @param explanation both in words
 * @param hhi concentration of the contacts by tier, 0 to 10,000; optionHhi by option
 */
record MixReport(
        List<Chosen> chosen,
        @Nullable BigDecimal budget,
        BigDecimal cost,
        String currency,
        @Nullable String segment,
        Between people,
        double contacts,
        double frequency,
        @Nullable Double grp,
        List<InSegment> segments,
        List<InTier> exposure,
        double hhi,
        double optionHhi,
        String algorithm,
        double guarantee,
        double atLeast,
        String explanation,
        int considered,
        List<Left> leftOut,
        List<String> warnings) {

    /** An option that was chosen. */
    record Chosen(
            String id,
            String node,
            String name,
            String tier,
            long reach,
            double contacts,
            double share,
            BigDecimal cost,
            @Nullable String risk) {}

    /** People reached at least once: expected (Sainsbury), and the bounds around it. */
    record Between(double expected, double low, double high) {}

    /** What the mix does in one segment. */
    record InSegment(
            String id,
            String name,
            @Nullable Long size,
            Between people,
            @Nullable Double share,
            @Nullable Double lowShare,
            @Nullable Double highShare,
            double frequency,
            @Nullable Double grp) {}

    /** Contacts of the first 90 days through one tier. */
    record InTier(String tier, double contacts, double share) {}

    /** An option that could not be chosen, and why. */
    record Left(String id, String name, String why) {}

    static MixReport of(Plan plan, Limits limits, BestMix best, Texts texts) {
        MixFigures figures = MixFigures.together(plan, best.chosen());
        Exposure exposure = figures.exposure();
        String currency = plan.settings().currency();
        Long budget = limits.budget();
        return new MixReport(
                exposure.options().stream().map(part -> chosen(part, currency)).toList(),
                budget == null ? null : new Money(budget, currency).amount(),
                new Money(figures.cost(), currency).amount(),
                currency,
                limits.segment() == null ? null : limits.segment().value(),
                new Between(figures.people(), figures.fewest(), figures.most()),
                figures.contacts(),
                figures.frequency(),
                orNull(figures.grp()),
                figures.segments().stream().map(MixReport::segment).toList(),
                exposure.tiers().stream()
                        .map(part -> new InTier(part.of().name(), part.contacts(), part.share()))
                        .toList(),
                exposure.tierHhi(),
                exposure.optionHhi(),
                best.way().name(),
                best.way().guarantee(),
                best.atLeast(),
                texts.say(best.explanation()),
                best.considered(),
                best.leftOut().stream()
                        .map(left -> new Left(
                                left.option().id().value(),
                                left.option().name(),
                                left.why().name()))
                        .toList(),
                Cautions.of(plan, figures, limits).stream().map(texts::say).toList());
    }

    private static Chosen chosen(Exposure.Part<Prospect> part, String currency) {
        Prospect option = part.of();
        return new Chosen(
                option.id().value(),
                option.option().node().value(),
                option.name(),
                option.tier().name(),
                option.reach(),
                part.contacts(),
                part.share(),
                new Money(option.cost().orElseThrow(), currency).amount(),
                option.risk() == null ? null : option.risk().name());
    }

    private static InSegment segment(SegmentReach reach) {
        return new InSegment(
                reach.segment().id().value(),
                reach.segment().name(),
                reach.segment().size(),
                new Between(reach.expected(), reach.low(), reach.high()),
                orNull(reach.share()),
                orNull(reach.lowShare()),
                orNull(reach.highShare()),
                reach.frequency(),
                orNull(reach.grp()));
    }

    private static @Nullable Double orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }
}
