package hearth.picture;

import hearth.picture.Mark.Anchor;
import hearth.plan.mix.Exposure;
import hearth.plan.mix.ExposureTier;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Through whom the contacts of the first 90 days come, as a bar for each tier, with a line at what one may carry. */
public final class ExposurePicture {

    private static final double ROW = 36;
    private static final double FOOT = 16;
    private static final double SIZE = 13;
    private static final double SMALL = 12;
    private static final double BAR = 10;

    private ExposurePicture() {}

    /**
     * The bars of a mix, as high as they need to be.
     *
     * @param most the share that no tier should pass
     */
    public static Picture of(Exposure exposure, double most, Texts texts, double width) {
        List<Mark> marks = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        double height = exposure.tiers().size() * ROW;
        double y = 0;
        for (Exposure.Part<ExposureTier> tier : exposure.tiers()) {
            row(tier, most, texts, width, y, marks);
            spots.add(new Spot(0, y, width, ROW, says(exposure, tier, texts), null));
            y += ROW;
        }
        if (!exposure.tiers().isEmpty()) {
            limit(most, texts, width, height, marks);
        }
        return new Picture(
                width,
                exposure.tiers().isEmpty() ? 0 : height + FOOT,
                texts.get("mix.picture.exposure", exposure.tiers().size(), Math.round(exposure.tierHhi())),
                marks,
                spots);
    }

    private static void row(
            Exposure.Part<ExposureTier> tier, double most, Texts texts, double width, double top, List<Mark> marks) {
        boolean heavy = tier.share() > most;
        String share = texts.percent(tier.share(), 0);
        double room = width - TextWidth.of(share, SIZE) - 12;
        String name = TextWidth.fitting(texts.name("mix", tier.of()), SIZE, room);
        marks.add(Mark.Label.of(0, top + SIZE, name, Anchor.START, SIZE, Tone.INK));
        marks.add(new Mark.Label(width, top + SIZE, share, Anchor.END, SIZE, heavy, heavy ? Tone.BAD : Tone.MUTED));
        marks.add(Mark.Box.filled(0, top + SIZE + 6, width, BAR, BAR / 2, Tone.GRID));
        marks.add(Mark.Box.filled(
                0, top + SIZE + 6, Math.max(BAR, width * tier.share()), BAR, BAR / 2, heavy ? Tone.BAD : Tone.HUE_1));
    }

    private static void limit(double most, Texts texts, double width, double height, List<Mark> marks) {
        double x = width * Math.min(1, most);
        marks.add(Mark.Path.line(Stroke.dashed(Tone.MUTED, 1), x, SIZE + 4, x, height));
        marks.add(Mark.Label.of(
                x,
                height + SMALL,
                texts.get("mix.exposure.limit", texts.percent(most, 0)),
                Anchor.MIDDLE,
                SMALL,
                Tone.MUTED));
    }

    private static String says(Exposure exposure, Exposure.Part<ExposureTier> tier, Texts texts) {
        String names = exposure.options().stream()
                .filter(part -> part.of().tier() == tier.of())
                .map(part -> texts.get("mix.exposure.one", part.of().name(), texts.percent(part.share(), 0)))
                .reduce((all, next) -> all + ", " + next)
                .orElse("");
        return texts.get("mix.exposure.says", texts.name("mix", tier.of()), Math.round(tier.contacts()), names);
    }
}
