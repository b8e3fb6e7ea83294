package hearth.report;

import hearth.picture.ExposurePicture;
import hearth.picture.OptionWords;
import hearth.picture.OptionsPicture;
import hearth.picture.ReachPicture;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.mix.Cautions;
import hearth.plan.mix.Concentration;
import hearth.plan.mix.Limits;
import hearth.plan.mix.Mix;
import hearth.plan.mix.MixFigures;
import hearth.plan.mix.OptionId;
import hearth.plan.mix.Options;
import hearth.plan.mix.Prospect;
import hearth.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom one could ask, what it costs and risks, and the mixes made of it (practices P04 and P05). */
record MixPages(String picture, List<Row> options, List<Chosen> mixes, boolean none) implements MayBeEmpty {

    private static final double DRAWN_WIDTH = 760;
    private static final double DRAWN_HEIGHT = 360;
    private static final double GAP = 16;
    private static final double PERCENT = 100;

    record Row(String name, String tier, String reach, String cost, String risk, String beatenBy) {}

    record Chosen(
            String name,
            String summary,
            String holds,
            List<String> cautions,
            String reach,
            String exposure,
            String spread) {}

    static MixPages of(ReportContext context) {
        Plan plan = context.plan();
        Options options = Options.of(plan);
        OptionWords words = new OptionWords(context.texts(), plan.settings().currency());
        return new MixPages(
                picture(context, options),
                options.all().stream()
                        .sorted(Comparator.<Prospect>comparingLong(each -> -each.reach()))
                        .map(each -> row(each, options, words, context.texts()))
                        .toList(),
                mixes(plan).stream().map(mix -> chosen(context, mix, words)).toList(),
                options.all().isEmpty());
    }

    private static List<Mix> mixes(Plan plan) {
        return plan.all(Mix.class).stream()
                .filter(mix -> !mix.options().isEmpty())
                .sorted(Comparator.comparingInt(Mix::order)
                        .thenComparing(mix -> mix.id().value()))
                .toList();
    }

    /** Filled is what the first mix holds. */
    private static String picture(ReportContext context, Options options) {
        Plan plan = context.plan();
        Set<OptionId> first = mixes(plan).stream()
                .limit(1)
                .flatMap(mix -> mix.options().stream())
                .collect(Collectors.toSet());
        return PictureHtml.of(
                OptionsPicture.of(
                        options,
                        first,
                        Set.of(),
                        context.texts(),
                        plan.settings().currency(),
                        DRAWN_WIDTH,
                        DRAWN_HEIGHT),
                context.width());
    }

    private static Row row(Prospect option, Options options, OptionWords words, Texts texts) {
        Prospect better = options.dominatedBy().get(option.id());
        return new Row(
                option.name(),
                texts.name("mix", option.tier()),
                words.reach(option),
                words.cost(option.cost()),
                words.risk(option),
                better == null ? "" : better.name());
    }

    private static Chosen chosen(ReportContext context, Mix mix, OptionWords words) {
        Plan plan = context.plan();
        Texts texts = context.texts();
        MixFigures figures = MixFigures.of(plan, mix.options());
        Limits limits = Limits.of(plan, mix);
        double half = (context.width() - GAP) / 2;
        double most = plan.settings().limit(Threshold.EXPOSURE_SHARE_PERCENT) / PERCENT;
        double hhi = figures.exposure().tierHhi();
        return new Chosen(
                mix.name(),
                summary(figures, limits, words, texts),
                figures.chosen().stream().map(Prospect::name).collect(Collectors.joining(", ")),
                Cautions.of(plan, figures, limits).stream().map(texts::say).toList(),
                PictureHtml.of(ReachPicture.of(figures, texts, half), half),
                PictureHtml.of(ExposurePicture.of(figures.exposure(), most, texts, half), half),
                texts.get("mix.hhi", Math.round(hhi), texts.number(Concentration.equalParts(hhi), 1)));
    }

    private static String summary(MixFigures figures, Limits limits, OptionWords words, Texts texts) {
        Long budget = limits.budget();
        String money = budget == null
                ? texts.get("mix.cost", words.money(figures.cost()))
                : texts.get("mix.costOf", words.money(figures.cost()), words.money(budget));
        return texts.get(
                "report.mix.summary",
                Math.round(figures.people()),
                money,
                Math.round(figures.fewest()),
                Math.round(figures.most()),
                texts.number(figures.frequency(), 1));
    }
}
