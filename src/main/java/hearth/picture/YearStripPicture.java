package hearth.picture;

import hearth.picture.Mark.Box;
import hearth.picture.Mark.Path;
import hearth.picture.Mark.Point;
import hearth.plan.DateRange;
import hearth.plan.channel.Channel;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.StripCell;
import hearth.plan.rhythm.StripRow;
import hearth.plan.rhythm.StripState;
import hearth.plan.rhythm.YearStrip;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A square a week for every channel: filled when all was done, half when some, crossed when missed, hollow when it is to
 * come. Peaks lie above the months and underline the weeks of their channels; this week stands on a band.
 */
public final class YearStripPicture {

    private static final double PEAKS = 20;
    private static final double MONTHS = 22;
    private static final double LEGEND = 28;
    private static final double ROUND = 2.5;
    /** Side of a square in the legend. */
    private static final double SAMPLE = 11;

    private final YearStrip strip;
    private final Texts texts;
    private final WeekGrid grid;
    private final double side;
    private final double pitch;
    private final double top;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    /** Where the last name of a peak ends; one that would run into it is left to its spot. */
    private double named;

    private YearStripPicture(YearStrip strip, Texts texts, double width) {
        this.strip = strip;
        this.texts = texts;
        this.grid = new WeekGrid(strip.weeks(), width);
        this.side = Math.max(4, grid.pitch() - Math.clamp(grid.pitch() / 5, 1.5, 4));
        this.pitch = Math.max(20, side + 7);
        this.top = (strip.peaks().isEmpty() ? 0 : PEAKS) + MONTHS;
    }

    /** Lays a strip out for a width in pixels. Every square is a spot, row by row. */
    public static Picture of(YearStrip strip, Texts texts, double width) {
        return new YearStripPicture(strip, texts, width).picture();
    }

    /** The week that a spot shows in a strip that was laid out for {@code width}; a peak shows its middle one. */
    public static Optional<LocalDate> weekOf(Spot spot, YearStrip strip, double width) {
        return new WeekGrid(strip.weeks(), width).weekOf(spot);
    }

    private Picture picture() {
        double bottom = top + strip.rows().size() * pitch;
        thisWeek(bottom);
        marks.addAll(grid.months(top - 8, texts));
        strip.peaks().forEach(this::peak);
        for (int row = 0; row < strip.rows().size(); row++) {
            row(strip.rows().get(row), top + row * pitch);
        }
        legend(bottom + LEGEND - 6);
        return new Picture(grid.width(), bottom + LEGEND, description(), marks, spots);
    }

    private void thisWeek(double bottom) {
        int week = strip.weeks().indexOf(strip.today());
        if (week >= 0 && week < strip.weeks().count()) {
            double x = grid.x(week) - (grid.pitch() - side) / 2;
            marks.add(Box.filled(x, top - MONTHS + 2, grid.pitch(), bottom - top + MONTHS - 2, 4, Tone.BAND));
        }
    }

    private void peak(Peak peak) {
        double from = grid.x(first(peak.days()));
        double to = grid.x(last(peak.days())) + side;
        marks.add(Box.filled(from, PEAKS - 5, to - from, 3, 1.5, Tone.HUE_4));
        spots.add(new Spot(from, 0, to - from, PEAKS, texts.say(YearStripWords.peak(peak)), peak.id()));
        double width = TextWidth.of(peak.name(), WeekGrid.SMALL);
        double left = Math.min(from, grid.x(strip.weeks().count()) - width);
        if (left > named) {
            marks.add(Mark.Label.of(left, PEAKS - 9, peak.name(), Mark.Anchor.START, WeekGrid.SMALL, Tone.INK));
            named = left + width;
        }
    }

    private int first(DateRange days) {
        return Math.max(0, strip.weeks().indexOf(days.start()));
    }

    private int last(DateRange days) {
        return Math.min(
                strip.weeks().count() - 1, strip.weeks().indexOf(days.end().minusDays(1)));
    }

    private void row(StripRow row, double y) {
        double middle = y + pitch / 2;
        marks.add(grid.name(name(row.channel()), middle + 4.5, Tone.INK));
        for (int week = 0; week < row.cells().size(); week++) {
            cell(row, row.cells().get(week), grid.x(week), middle - side / 2);
        }
        for (Peak peak : row.peaks()) {
            double from = grid.x(first(peak.days()));
            double to = grid.x(last(peak.days())) + side;
            marks.add(Box.filled(from, middle + side / 2 + 2, to - from, 2, 1, Tone.HUE_4));
        }
        YearStripWords.kept(row)
                .map(texts::say)
                .ifPresent(kept -> marks.add(
                        Mark.Label.of(grid.end(), middle + 4.5, kept, Mark.Anchor.START, WeekGrid.SMALL, Tone.MUTED)));
    }

    private void cell(StripRow row, StripCell cell, double x, double y) {
        square(cell.state(), x, y, side);
        String says = texts.say(YearStripWords.cell(name(row.channel()), cell));
        spots.add(new Spot(
                x,
                y,
                side,
                side,
                says,
                row.channel() == null ? null : row.channel().id()));
    }

    private void square(StripState state, double x, double y, double side) {
        switch (state) {
            case NONE -> marks.add(new Box(x, y, side, side, ROUND, Tone.GRID, 0.45, null));
            case DONE -> marks.add(Box.filled(x, y, side, side, ROUND, Tone.EMBER));
            case PLANNED -> marks.add(outline(x, y, side, Tone.EMBER, 0.12));
            case PARTLY -> half(x, y, side);
            case MISSED -> crossed(x, y, side);
            case SKIPPED -> {
                marks.add(outline(x, y, side, Tone.MUTED, 0));
                double middle = y + side / 2;
                marks.add(Path.line(Stroke.of(Tone.MUTED, 1.25), x + side * 0.3, middle, x + side * 0.7, middle));
            }
        }
    }

    private static Box outline(double x, double y, double side, Tone tone, double fill) {
        return new Box(x + 0.6, y + 0.6, side - 1.2, side - 1.2, ROUND, tone, fill, Stroke.of(tone, 1.2));
    }

    private void half(double x, double y, double side) {
        marks.add(outline(x, y, side, Tone.EMBER, 0));
        marks.add(Path.area(
                Tone.EMBER,
                1,
                List.of(
                        new Point(x + 0.6, y + 0.6),
                        new Point(x + 0.6, y + side - 0.6),
                        new Point(x + side - 0.6, y + side - 0.6))));
    }

    private void crossed(double x, double y, double side) {
        marks.add(outline(x, y, side, Tone.MUTED, 0));
        double in = side * 0.3;
        Stroke stroke = Stroke.of(Tone.BAD, 1.5);
        marks.add(Path.line(stroke, x + in, y + in, x + side - in, y + side - in));
        marks.add(Path.line(stroke, x + side - in, y + in, x + in, y + side - in));
    }

    /** Under the squares, or from the left edge when they leave too little room. */
    private void legend(double baseline) {
        double room = grid.width() - grid.x(0);
        double x = legendWidth() > room ? 0 : grid.x(0);
        for (StripState state : StripState.values()) {
            square(state, x, baseline - SAMPLE + 1, SAMPLE);
            x += explain(texts.name("rhythm", state), x, baseline);
        }
        if (!strip.peaks().isEmpty()) {
            marks.add(Box.filled(x, baseline - 5, SAMPLE, 3, 1.5, Tone.HUE_4));
            explain(texts.get("rhythm.strip.peak"), x, baseline);
        }
    }

    private double legendWidth() {
        return Stream.concat(
                        Stream.of(StripState.values()).map(state -> texts.name("rhythm", state)),
                        Stream.of(texts.get("rhythm.strip.peak")))
                .mapToDouble(YearStripPicture::explained)
                .sum();
    }

    private double explain(String words, double x, double baseline) {
        marks.add(Mark.Label.of(x + SAMPLE + 6, baseline, words, Mark.Anchor.START, WeekGrid.SMALL, Tone.MUTED));
        return explained(words);
    }

    private static double explained(String words) {
        return SAMPLE + 18 + TextWidth.of(words, WeekGrid.SMALL);
    }

    private String name(@Nullable Channel channel) {
        return channel == null ? texts.get("rhythm.strip.noChannel") : channel.name();
    }

    private String description() {
        return texts.say(YearStripWords.description(strip));
    }
}
