package hearth.picture;

import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import hearth.plan.EntityId;
import hearth.plan.mix.OptionId;
import hearth.plan.mix.Options;
import hearth.plan.mix.Prospect;
import hearth.plan.mix.Risk;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Options by cost and reach. The larger the bubble and the number in it, the more can go wrong; filled is what the mix
 * holds, dashed what another beats. The line is the most reach that each amount of money buys alone.
 */
public final class OptionsPicture {

    private static final double SMALL = 12;
    private static final double LEAST_RADIUS = 8;
    private static final double RADIUS_A_STEP = 2.25;
    private static final double AWAY = 5;

    private final Options options;
    private final Set<OptionId> chosen;
    private final Set<? extends EntityId<?>> selected;
    private final Texts texts;
    private final OptionWords words;
    private final OptionsAxes axes;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final FreeNames names;

    private OptionsPicture(
            Options options,
            Set<OptionId> chosen,
            Set<? extends EntityId<?>> selected,
            Texts texts,
            String currency,
            OptionsAxes axes) {
        this.options = options;
        this.chosen = chosen;
        this.selected = selected;
        this.texts = texts;
        this.words = new OptionWords(texts, currency);
        this.axes = axes;
        this.names =
                new FreeNames(axes.left(), axes.hasUnpriced() ? axes.unpricedRight() : axes.right(), OptionsAxes.TOP);
    }

    /**
     * The picture.
     *
     * @param chosen what the mix holds
     * @param selected nodes with a ring around them
     * @param currency of the plan
     */
    public static Picture of(
            Options options,
            Set<OptionId> chosen,
            Set<? extends EntityId<?>> selected,
            Texts texts,
            String currency,
            double width,
            double height) {
        OptionsAxes axes = new OptionsAxes(options, currency, width, height);
        return new OptionsPicture(options, chosen, selected, texts, currency, axes).picture(width, height);
    }

    private Picture picture(double width, double height) {
        grid(width);
        new OptionsKey(texts, marks).add(width - OptionsAxes.RIGHT, 14);
        front();
        List<Prospect> shown = options.all().stream()
                .filter(Prospect::isReachKnown)
                .sorted(Comparator.comparingDouble(OptionsPicture::radius).reversed())
                .toList();
        shown.forEach(this::bubble);
        shown.stream().sorted(Comparator.comparingInt(this::rank)).forEach(this::name);
        return new Picture(width, height, description(shown.size()), marks, spots);
    }

    private void grid(double width) {
        for (double reach : axes.reaches()) {
            double y = axes.y(reach);
            marks.add(Mark.Path.line(Stroke.of(Tone.GRID, 1), axes.left(), y, width - OptionsAxes.RIGHT, y));
            muted(axes.left() - 8, y + 4, texts.number(Math.round(reach)), Anchor.END);
        }
        for (long cost : axes.costs()) {
            muted(axes.x(cost), axes.bottom() + 18, words.money(cost), Anchor.MIDDLE);
        }
        marks.add(Mark.Path.line(Stroke.of(Tone.MUTED, 1), axes.left(), axes.bottom(), axes.right(), axes.bottom()));
        title(axes.left() - 40, 14, "mix.axis.reach", Anchor.START);
        title(axes.right(), axes.bottom() + 33, "mix.axis.cost", Anchor.END);
        if (axes.hasUnpriced()) {
            marks.add(Mark.Box.filled(
                    axes.unpricedLeft(),
                    OptionsAxes.TOP,
                    width - OptionsAxes.RIGHT - axes.unpricedLeft(),
                    axes.bottom() - OptionsAxes.TOP,
                    6,
                    Tone.BAND));
            muted(axes.unpricedMiddle(), axes.bottom() + 18, texts.get("mix.axis.unpriced"), Anchor.MIDDLE);
        }
    }

    private void muted(double x, double y, String text, Anchor anchor) {
        marks.add(Mark.Label.of(x, y, text, anchor, SMALL, Tone.MUTED));
    }

    private void title(double x, double y, String key, Anchor anchor) {
        marks.add(new Mark.Label(x, y, texts.get(key), anchor, SMALL, true, Tone.MUTED));
    }

    /** Up at each option that reaches more, along to the next. */
    private void front() {
        List<Point> line = new ArrayList<>();
        for (Prospect each : options.front()) {
            Point at = axes.point(each);
            if (!line.isEmpty()) {
                along(line, new Point(at.x(), line.getLast().y()));
            }
            along(line, at);
        }
        if (line.size() > 1) {
            along(line, new Point(axes.right(), line.getLast().y()));
            marks.add(Mark.Path.line(Stroke.of(Tone.GOAL, 2), line));
        }
    }

    /** Goes on with the line, which no name may cross. */
    private void along(List<Point> line, Point to) {
        if (!line.isEmpty()) {
            names.taken(line.getLast(), to);
        }
        line.add(to);
    }

    private void bubble(Prospect option) {
        Point at = axes.point(option);
        double radius = radius(option);
        if (selected.contains(option.option().node())) {
            marks.add(new Mark.Disc(at.x(), at.y(), radius + 4, null, 0, Stroke.of(Tone.EMBER, 2.5)));
        }
        boolean beaten = options.dominatedBy().containsKey(option.id());
        boolean in = chosen.contains(option.id());
        Tone edge = in ? Tone.EMBER : beaten ? Tone.MUTED : Tone.INK;
        marks.add(Mark.Disc.filled(at.x(), at.y(), radius, Tone.SURFACE));
        marks.add(new Mark.Disc(
                at.x(), at.y(), radius, edge, in ? 0.9 : beaten ? 0 : 0.12, new Stroke(edge, 1.75, beaten)));
        marks.add(new Mark.Label(
                at.x(), at.y() + 4, level(option), Anchor.MIDDLE, SMALL, true, in ? Tone.SURFACE : edge));
        names.taken(at.x(), at.y(), radius);
        spots.add(new Spot(
                at.x() - radius,
                at.y() - radius,
                2 * radius,
                2 * radius,
                words.says(option, options),
                option.option().node()));
    }

    /** To the right of the bubble or else to the left, above or below, as long as it lies on nothing. */
    private void name(Prospect option) {
        Point at = axes.point(option);
        double away = radius(option) + AWAY;
        double width = TextWidth.of(option.name(), SMALL);
        names.place(at, away, width, SMALL)
                .ifPresent(place -> marks.add(new Mark.Label(
                        place.x(),
                        place.y(),
                        option.name(),
                        Anchor.START,
                        SMALL,
                        chosen.contains(option.id()),
                        options.dominatedBy().containsKey(option.id()) ? Tone.MUTED : Tone.INK)));
    }

    /** Whose name matters most: the selected, the mix, the front, the rest. */
    private int rank(Prospect option) {
        if (selected.contains(option.option().node())) {
            return 0;
        }
        if (chosen.contains(option.id())) {
            return 1;
        }
        return options.dominatedBy().containsKey(option.id()) ? 3 : 2;
    }

    private String description(int shown) {
        return texts.get(
                "mix.picture.options",
                shown,
                options.dominatedBy().size(),
                options.front().size());
    }

    private static String level(Prospect option) {
        Risk risk = option.risk();
        return risk == null ? "?" : String.valueOf(risk.level());
    }

    private static double radius(Prospect option) {
        Risk risk = option.risk();
        return LEAST_RADIUS + RADIUS_A_STEP * (risk == null ? 0 : risk.level() - 1);
    }
}
