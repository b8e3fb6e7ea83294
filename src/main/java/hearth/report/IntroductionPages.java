package hearth.report;

import hearth.picture.GrowthPicture;
import hearth.picture.IntroductionsPicture;
import hearth.plan.care.Growth;
import hearth.plan.care.Introductions;
import hearth.plan.care.KFactor;
import hearth.text.IntroductionTexts;
import java.util.List;
import java.util.Optional;

/**
 * Who brought whom, what one person brings in a year, and where that leads (practice P50).
 *
 * @param words what was counted and what follows from it, paragraph by paragraph
 * @param chart the growth as a picture; empty while it cannot be told
 */
record IntroductionPages(String tree, List<String> words, String chart, List<String> assumptions) {

    /** Pictures are laid out wider than the page, so that their smallest words stay readable but small. */
    private static final double TREE_WIDTH = 820;

    private static final double CHART_WIDTH = 620;
    private static final double CHART_HEIGHT = 210;

    /** As much of a tree as one page holds. */
    private static final double TREE_HEIGHT = 1_150;

    /** The introductions of a plan; empty when nobody was brought by anybody. */
    static Optional<IntroductionPages> of(ReportContext context) {
        Introductions all = Introductions.of(context.plan(), context.asOf());
        return all.lines().isEmpty() ? Optional.empty() : Optional.of(of(context, all));
    }

    boolean hasChart() {
        return !chart.isEmpty();
    }

    private static IntroductionPages of(ReportContext context, Introductions all) {
        IntroductionTexts texts = new IntroductionTexts(context.texts());
        KFactor factor = KFactor.of(context.plan(), context.asOf());
        Optional<Growth> growth = Growth.of(factor);
        return new IntroductionPages(
                PictureHtml.of(IntroductionsPicture.of(all, texts, TREE_WIDTH, TREE_HEIGHT), context.width()),
                growth.map(told -> told(texts, factor, told))
                        .orElseGet(() -> List.of(texts.counted(factor), texts.notEnough(factor))),
                growth.map(told -> PictureHtml.of(
                                GrowthPicture.of(told, texts, CHART_WIDTH, CHART_HEIGHT), context.width()))
                        .orElse(""),
                growth.isPresent() ? texts.assumptions() : List.of());
    }

    private static List<String> told(IntroductionTexts texts, KFactor factor, Growth growth) {
        return List.of(
                texts.counted(factor) + " " + factor.k().map(texts::k).orElse(""),
                texts.hundred(growth) + " " + texts.milestone(growth));
    }
}
