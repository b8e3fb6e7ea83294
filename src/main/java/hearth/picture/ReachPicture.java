package hearth.picture;

import hearth.picture.Mark.Anchor;
import hearth.plan.mix.MixFigures;
import hearth.plan.mix.SegmentReach;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** For each segment how much of it a mix reaches, as a bar with its bounds. */
public final class ReachPicture {

    private static final double ROW = 40;
    private static final double SIZE = 13;
    private static final double SMALL = 12;
    private static final double BAR = 10;

    private final Texts texts;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    private ReachPicture(Texts texts, double width) {
        this.texts = texts;
        this.width = width;
    }

    /** The bars of a mix, as high as they need to be. */
    public static Picture of(MixFigures figures, Texts texts, double width) {
        ReachPicture picture = new ReachPicture(texts, width);
        List<SegmentReach> segments = figures.segments();
        for (int i = 0; i < segments.size(); i++) {
            picture.row(segments.get(i), i * ROW);
        }
        return new Picture(
                width,
                segments.size() * ROW,
                texts.get("mix.picture.reach", segments.size()),
                picture.marks,
                picture.spots);
    }

    private void row(SegmentReach reach, double top) {
        double words = top + SIZE + 2;
        String figures = figures(reach);
        double room = width - TextWidth.of(figures, SMALL) - 12;
        marks.add(Mark.Label.of(
                0, words, TextWidth.fitting(reach.segment().name(), SIZE, room), Anchor.START, SIZE, Tone.INK));
        marks.add(Mark.Label.of(width, words, figures, Anchor.END, SMALL, Tone.MUTED));
        double bar = top + SIZE + 9;
        marks.add(Mark.Box.filled(0, bar, width, BAR, BAR / 2, Tone.GRID));
        if (reach.share().isPresent()) {
            bar(reach, bar);
        }
        spots.add(new Spot(0, top, width, ROW, says(reach), reach.segment().id()));
    }

    private void bar(SegmentReach reach, double y) {
        double low = width * reach.lowShare().orElse(0);
        double high = width * reach.highShare().orElse(1);
        double expected = width * reach.share().orElse(0);
        marks.add(Mark.Box.filled(0, y, Math.max(BAR, expected), BAR, BAR / 2, Tone.EMBER));
        double middle = y + BAR / 2;
        marks.add(Mark.Path.line(Stroke.of(Tone.INK, 1.5), low, middle, high, middle));
        end(low, y);
        end(high, y);
    }

    private void end(double x, double y) {
        double at = Math.clamp(x, 1, width - 1);
        marks.add(Mark.Path.line(Stroke.of(Tone.INK, 1.5), at, y - 2, at, y + BAR + 2));
    }

    private String figures(SegmentReach reach) {
        Long size = reach.segment().size();
        return size == null || reach.share().isEmpty()
                ? texts.get("mix.reach.unsized", Math.round(reach.low()))
                : texts.get(
                        "mix.reach.sized",
                        texts.percent(reach.share().getAsDouble(), 0),
                        Math.round(reach.expected()),
                        size,
                        texts.number(reach.frequency(), 1));
    }

    private String says(SegmentReach reach) {
        String between = texts.get(
                "mix.reach.between",
                reach.segment().name(),
                Math.round(reach.expected()),
                Math.round(reach.low()),
                Math.round(reach.high()),
                texts.number(reach.frequency(), 1));
        return reach.grp().isEmpty()
                ? between
                : between + " "
                        + texts.get("mix.reach.grp", Math.round(reach.grp().getAsDouble()));
    }
}
