package hearth.cli;

import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.mix.BestMix;
import hearth.plan.mix.Cautions;
import hearth.plan.mix.Concentration;
import hearth.plan.mix.Exposure;
import hearth.plan.mix.ExposureTier;
import hearth.plan.mix.LeftOut;
import hearth.plan.mix.Limits;
import hearth.plan.mix.MixFigures;
import hearth.plan.mix.Prospect;
import hearth.plan.mix.Risk;
import hearth.plan.mix.SegmentReach;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hearth mix PLAN}: the options that together reach most people within a budget. */
@Command(name = "mix")
final class MixCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private Asked asked = new Asked();

    @Option(names = "--budget", paramLabel = "N", descriptionKey = "cli.option.budget")
    private @Nullable String budget;

    @Option(names = "--risk", paramLabel = "1-5", descriptionKey = "cli.option.risk")
    private @Nullable String risk;

    @Option(names = "--segment", paramLabel = "NAME", descriptionKey = "cli.option.segment")
    private @Nullable String segment;

    MixCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Failure {
        Plan plan = asked.plan(around);
        Limits limits = new Limits(budget(plan), risk(), segment(plan));
        BestMix best = BestMix.of(plan, limits, () -> {});
        Texts texts = new Texts(plan.settings().locale());
        if (asked.json()) {
            Say.json(around.out(), MixReport.of(plan, limits, best, texts));
        } else {
            lines(plan, limits, best, texts).forEach(around.out()::println);
            around.out().flush();
        }
        return ExitCode.DONE;
    }

    private long budget(Plan plan) throws Failure {
        if (budget != null) {
            return minor(budget, plan.settings().currency());
        }
        Money own = plan.settings().budget();
        if (own == null) {
            throw Failure.usage("cli.mix.noBudget");
        }
        return own.minor();
    }

    private static long minor(String amount, String currency) throws Failure {
        try {
            BigDecimal parsed = new BigDecimal(amount.strip());
            if (parsed.signum() >= 0) {
                int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
                return parsed.movePointRight(digits).longValueExact();
            }
        } catch (ArithmeticException | NumberFormatException e) {
            throw Failure.usage("cli.mix.badBudget", amount);
        }
        throw Failure.usage("cli.mix.badBudget", amount);
    }

    private @Nullable Risk risk() throws Failure {
        String said = risk;
        if (said == null) {
            return null;
        }
        return Stream.of(Risk.values())
                .filter(each -> said.strip().equals(String.valueOf(each.level()))
                        || said.strip().equalsIgnoreCase(each.name()))
                .findFirst()
                .orElseThrow(() -> Failure.usage("cli.mix.badRisk", said));
    }

    private @Nullable SegmentId segment(Plan plan) throws Failure {
        String said = segment;
        if (said == null) {
            return null;
        }
        List<Segment> all = plan.all(Segment.class).stream()
                .sorted(Comparator.comparingInt(Segment::order))
                .toList();
        return all.stream()
                .filter(each -> each.id().value().equals(said) || each.name().equalsIgnoreCase(said.strip()))
                .map(Segment::id)
                .findFirst()
                .orElseThrow(() -> Failure.usage(
                        "cli.mix.noSegment",
                        said,
                        all.stream().map(Segment::name).collect(Collectors.joining(", "))));
    }

    private static Stream<String> lines(Plan plan, Limits limits, BestMix best, Texts texts) {
        MixFigures figures = MixFigures.together(plan, best.chosen());
        Stream<String> found = best.chosen().isEmpty()
                ? Stream.of(texts.get("cli.mix.nothing"))
                : new Printed(plan, texts).lines(limits, best, figures);
        return Stream.of(
                        found,
                        Cautions.of(plan, figures, limits).stream()
                                .map(caution -> texts.get("cli.mix.caution", caution)),
                        best.leftOut().stream().map(left -> leftOut(left, texts)))
                .flatMap(each -> each);
    }

    private static String leftOut(LeftOut left, Texts texts) {
        return texts.get("cli.mix.leftOut", left.option().name(), texts.name("mix", left.why()));
    }

    /** What was chosen, in lines. */
    private record Printed(Plan plan, Texts texts) {

        Stream<String> lines(Limits limits, BestMix best, MixFigures figures) {
            return Stream.of(
                            Stream.of(chosen(limits, best, figures)),
                            best.chosen().stream().map(this::option),
                            Stream.of(people(figures)),
                            figures.segments().stream().map(this::segment),
                            exposure(figures.exposure()),
                            Stream.of(texts.say(best.explanation())))
                    .flatMap(each -> each);
        }

        private String chosen(Limits limits, BestMix best, MixFigures figures) {
            Long most = limits.budget();
            return texts.get(
                    "cli.mix.chosen",
                    best.chosen().size(),
                    money(figures.cost()),
                    money(most == null ? figures.cost() : most),
                    best.considered());
        }

        private String option(Prospect option) {
            Risk risk = option.risk();
            return texts.get(
                    "cli.mix.option",
                    option.name(),
                    texts.name("mix", option.tier()),
                    option.reach(),
                    money(option.cost().orElseThrow()),
                    risk == null ? texts.get("mix.unknown") : texts.name("mix", risk));
        }

        private String people(MixFigures figures) {
            return texts.get(
                    "cli.mix.people",
                    Math.round(figures.people()),
                    texts.number(figures.frequency(), 1),
                    Math.round(figures.fewest()),
                    Math.round(figures.most()));
        }

        private String segment(SegmentReach reach) {
            Long size = reach.segment().size();
            if (size == null || reach.share().isEmpty()) {
                return texts.get(
                        "cli.mix.segmentUnsized",
                        reach.segment().name(),
                        Math.round(reach.low()),
                        Math.round(reach.high()));
            }
            return texts.get(
                    "cli.mix.segment",
                    reach.segment().name(),
                    Math.round(reach.expected()),
                    size,
                    texts.percent(reach.share().getAsDouble(), 0),
                    texts.percent(reach.lowShare().orElse(0), 0),
                    texts.percent(reach.highShare().orElse(1), 0));
        }

        private Stream<String> exposure(Exposure exposure) {
            String head = texts.get(
                    "cli.mix.exposure",
                    Math.round(exposure.tierHhi()),
                    texts.number(Concentration.equalParts(exposure.tierHhi()), 1));
            return Stream.concat(Stream.of(head), exposure.tiers().stream().map(this::tier));
        }

        private String tier(Exposure.Part<ExposureTier> part) {
            return texts.get("cli.mix.tier", texts.name("mix", part.of()), texts.percent(part.share(), 0));
        }

        private String money(long minor) {
            return texts.money(new Money(minor, plan.settings().currency()));
        }
    }
}
