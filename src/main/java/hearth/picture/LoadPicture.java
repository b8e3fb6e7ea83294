package hearth.picture;

import hearth.picture.Mark.Box;
import hearth.picture.Mark.Path;
import hearth.picture.Mark.Point;
import hearth.plan.Message;
import hearth.plan.rhythm.Durations;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperId;
import hearth.plan.rhythm.HelperLoad;
import hearth.plan.rhythm.Load;
import hearth.plan.rhythm.LoadWeek;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bar a week for every helper under the line of the hours they have: what is too much stands above the line in another
 * colour and outlined, vacations are hatched.
 */
public final class LoadPicture {

    private static final double MONTHS = 22;
    private static final double BETWEEN = 11;
    private static final double HATCH = 5;
    /** What lies behind is drawn calmer than what is to come. */
    private static final double PAST = 0.45;

    private final Load load;
    private final LocalDate today;
    private final Texts texts;
    private final WeekGrid grid;
    private final double side;
    /** Height of a full bar; wide pictures have higher ones. */
    private final double bar;

    private final List<Mark> marks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    private LoadPicture(Load load, LocalDate today, Texts texts, double width) {
        this.load = load;
        this.today = today;
        this.texts = texts;
        this.grid = new WeekGrid(load.weeks(), width);
        this.side = Math.max(3, grid.pitch() - Math.clamp(grid.pitch() / 5, 1.5, 4));
        this.bar = Math.clamp(grid.pitch() * 2, 30, 64);
    }

    /** Lays a load out for a width in pixels. Every bar is a spot, helper by helper. */
    public static Picture of(Load load, LocalDate today, Texts texts, double width) {
        return new LoadPicture(load, today, texts, width).picture();
    }

    /** The week that a spot shows in a load that was laid out for {@code width}; none when it is somebody's name. */
    public static Optional<LocalDate> weekOf(Spot spot, Load load, double width) {
        return new WeekGrid(load.weeks(), width).weekOf(spot);
    }

    private Picture picture() {
        double height = MONTHS + load.helpers().size() * (bar + BETWEEN);
        thisWeek(height);
        marks.addAll(grid.months(MONTHS - 8, texts));
        for (int lane = 0; lane < load.helpers().size(); lane++) {
            lane(load.helpers().get(lane), MONTHS + (lane + 1) * (bar + BETWEEN) - 6);
        }
        return new Picture(grid.width(), height, description(), marks, spots);
    }

    private void thisWeek(double height) {
        int week = load.weeks().indexOf(today);
        if (week >= 0 && week < load.weeks().count()) {
            double x = grid.x(week) - (grid.pitch() - side) / 2;
            marks.add(Box.filled(x, 2, grid.pitch(), height - 2, 4, Tone.BAND));
        }
    }

    private void lane(HelperLoad helper, double base) {
        double scale = bar / highest(helper);
        marks.add(grid.name(name(helper.helper()), base - bar / 2 + 1, Tone.INK));
        marks.add(Path.line(
                Stroke.of(Tone.GRID, 1),
                grid.x(0),
                base + 0.5,
                grid.x(load.weeks().count()),
                base + 0.5));
        for (int week = 0; week < helper.weeks().size(); week++) {
            bar(helper, helper.weeks().get(week), grid.x(week), base, scale);
        }
        if (helper.helper() != null) {
            marks.add(capacity(helper, base, scale));
        }
        sums(helper, base);
    }

    private static double highest(HelperLoad helper) {
        return helper.weeks().stream()
                .mapToInt(week -> Math.max(week.minutes(), week.capacity()))
                .reduce(1, Math::max);
    }

    private void bar(HelperLoad helper, LoadWeek week, double x, double base, double scale) {
        if (week.daysOff() > 0) {
            hatch(x, base, bar * week.daysOff() / 7);
        }
        boolean counted = helper.helper() != null;
        int within = counted ? Math.min(week.minutes(), week.capacity()) : week.minutes();
        double opacity = isToCome(week) ? 1 : PAST;
        if (within > 0) {
            marks.add(new Box(x, base - within * scale, side, within * scale, 1, tone(counted), opacity, null));
        }
        if (counted && week.isOver()) {
            double over = (week.minutes() - week.capacity()) * scale;
            marks.add(new Box(x, base - within * scale - over, side, over, 1, Tone.BAD, opacity, null));
        }
        spots.add(new Spot(x, base - bar, side, bar, says(helper, week), id(helper.helper())));
    }

    private static Tone tone(boolean counted) {
        return counted ? Tone.EMBER : Tone.MUTED;
    }

    private void hatch(double x, double base, double height) {
        for (double y = 0; y + HATCH <= height + HATCH; y += HATCH) {
            double rise = Math.min(HATCH, height - y);
            if (rise > 0) {
                marks.add(Path.line(Stroke.of(Tone.MUTED, 0.8), x, base - y, x + side, base - y - rise));
            }
        }
    }

    private Mark capacity(HelperLoad helper, double base, double scale) {
        List<Point> points = new ArrayList<>();
        for (int week = 0; week < helper.weeks().size(); week++) {
            double y = base - helper.weeks().get(week).capacity() * scale;
            points.add(new Point(grid.x(week), y));
            points.add(new Point(grid.x(week + 1), y));
        }
        return Path.line(Stroke.of(Tone.INK, 1), points);
    }

    private void sums(HelperLoad load, double base) {
        Helper helper = load.helper();
        if (helper == null) {
            return;
        }
        String hours = texts.get("rhythm.load.hours", Durations.of(helper.weeklyMinutes()));
        sum(base - bar / 2 - 5, hours, Tone.MUTED);
        List<LoadWeek> ahead = load.weeks().stream().filter(this::isToCome).toList();
        if (!ahead.isEmpty()) {
            long over = ahead.stream().filter(LoadWeek::isOver).count();
            sum(base - bar / 2 + 11, texts.get("rhythm.load.over", over), over > 0 ? Tone.BAD : Tone.MUTED);
        }
        spots.add(new Spot(0, base - bar, grid.x(0) - 8, bar, helper.name(), helper.id()));
    }

    private boolean isToCome(LoadWeek week) {
        return !week.start().plusDays(6).isBefore(today);
    }

    private void sum(double baseline, String words, Tone tone) {
        marks.add(Mark.Label.of(grid.end(), baseline, words, Mark.Anchor.START, WeekGrid.SMALL, tone));
    }

    private String says(HelperLoad load, LoadWeek week) {
        Helper helper = load.helper();
        Message work = Durations.of(week.minutes());
        return helper == null
                ? texts.get("rhythm.load.unclaimedWeek", week.start(), work)
                : texts.get(
                        "rhythm.load.week",
                        helper.name(),
                        week.start(),
                        work,
                        Durations.of(week.capacity()),
                        week.daysOff());
    }

    private String name(@Nullable Helper helper) {
        return helper == null ? texts.get("rhythm.load.nobody") : helper.name();
    }

    private static @Nullable HelperId id(@Nullable Helper helper) {
        return helper == null ? null : helper.id();
    }

    private String description() {
        long over = load.helpers().stream()
                .filter(one -> one.helper() != null)
                .mapToLong(HelperLoad::weeksOver)
                .sum();
        return texts.get(
                "rhythm.load.description", load.helpers().size(), load.weeks().first(), over);
    }
}
