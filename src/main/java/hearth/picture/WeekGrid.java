package hearth.picture;

import hearth.plan.rhythm.Weeks;
import hearth.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Columns of weeks between a column of names and one of sums, so that pictures drawn below one another share their weeks.
 *
 * @param width of the whole picture in pixels
 */
record WeekGrid(Weeks weeks, double width) {

    static final double TEXT = 13;
    static final double SMALL = 12;

    private static final double MOST_FOR_NAMES = 176;
    private static final double SUMS = 108;
    private static final double GAP = 12;
    /** Weeks never get wider than this, so that few of them do not become slabs. */
    private static final double WIDEST = 30;

    /** Room for names; narrow pictures give them less. */
    private double names() {
        return Math.clamp(width / 6, 96, MOST_FOR_NAMES);
    }

    /** Width of a week. */
    double pitch() {
        return Math.min(WIDEST, (width - names() - SUMS) / weeks.count());
    }

    /** Left edge of the n-th week. */
    double x(int week) {
        return names() + week * pitch();
    }

    /** Left edge of the sums. */
    double end() {
        return x(weeks.count()) + GAP;
    }

    /** The week in the middle of a spot, if any. */
    Optional<LocalDate> weekOf(Spot spot) {
        double middle = spot.x() + spot.width() / 2;
        int week = (int) Math.floor((middle - names()) / pitch());
        return week >= 0 && week < weeks.count() ? Optional.of(weeks.start(week)) : Optional.empty();
    }

    /** A name at the left, cut where the weeks begin. */
    Mark name(String name, double baseline, Tone tone) {
        return Mark.Label.of(0, baseline, TextWidth.fitting(name, TEXT, names() - GAP), Mark.Anchor.START, TEXT, tone);
    }

    /** The months above the weeks that hold their first day. */
    List<Mark> months(double baseline, Texts texts) {
        List<Mark> marks = new ArrayList<>();
        for (int week = 0; week < weeks.count(); week++) {
            LocalDate last = weeks.start(week).plusDays(6);
            if (last.getDayOfMonth() <= 7) {
                marks.add(Mark.Label.of(x(week), baseline, texts.month(last), Mark.Anchor.START, SMALL, Tone.MUTED));
            }
        }
        return marks;
    }
}
