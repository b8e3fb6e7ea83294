package hearth.report;

import hearth.picture.LoadPicture;
import hearth.picture.YearStripPicture;
import hearth.plan.EntityId;
import hearth.plan.rhythm.Activity;
import hearth.plan.rhythm.AlwaysOn;
import hearth.plan.rhythm.Commitment;
import hearth.plan.rhythm.Load;
import hearth.plan.rhythm.RecurrenceWords;
import hearth.plan.rhythm.Rhythm;
import hearth.plan.rhythm.Weeks;
import hearth.plan.rhythm.YearStrip;
import hearth.text.Texts;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept up: the year of every channel, the hours it takes, and every promise in words (practices P02, P51). */
record RhythmPages(String meter, String year, String load, List<Row> rhythms, boolean none) implements MayBeEmpty {

    /** Weeks of work that are looked at ahead. */
    private static final int AHEAD = 13;

    /** Pictures are laid out wider than the page, so that their smallest words stay readable but small. */
    private static final double DRAWN_WIDTH = 900;

    private static final double LOAD_WIDTH = 700;

    record Row(String name, String rule, String channel, String segment, String minutes, String note) {}

    static RhythmPages of(ReportContext context) {
        return new RhythmPages(
                meter(context),
                year(context),
                load(context),
                rows(context),
                context.plan().all(Rhythm.class).isEmpty());
    }

    private static String meter(ReportContext context) {
        Texts texts = context.texts();
        AlwaysOn meter = AlwaysOn.of(Activity.of(context.plan(), context.asOf()), AlwaysOn.year(context.asOf()));
        return meter.continuity().isEmpty() || meter.burst().isEmpty()
                ? texts.get("report.rhythm.noMeter")
                : texts.get(
                        "report.rhythm.meter",
                        texts.percent(meter.continuity().getAsDouble(), 0),
                        meter.silentDays(),
                        texts.percent(meter.burst().getAsDouble(), 0));
    }

    private static String year(ReportContext context) {
        DayOfWeek first = context.plan().settings().firstDayOfWeek();
        Weeks weeks = Weeks.ofYear(Weeks.yearOf(context.asOf(), first), first);
        YearStrip strip = YearStrip.of(context.plan(), weeks, context.asOf());
        return PictureHtml.of(YearStripPicture.of(strip, context.texts(), DRAWN_WIDTH), context.width());
    }

    private static String load(ReportContext context) {
        DayOfWeek first = context.plan().settings().firstDayOfWeek();
        Load load = Load.of(context.plan(), Weeks.from(context.asOf(), first, AHEAD), context.asOf());
        return PictureHtml.of(LoadPicture.of(load, context.asOf(), context.texts(), LOAD_WIDTH), context.width());
    }

    private static List<Row> rows(ReportContext context) {
        return Commitment.of(context.plan(), context.asOf()).stream()
                .map(commitment -> row(context, commitment))
                .toList();
    }

    private static Row row(ReportContext context, Commitment commitment) {
        Texts texts = context.texts();
        Rhythm rhythm = commitment.rhythm();
        return new Row(
                rhythm.name(),
                texts.say(RecurrenceWords.of(rhythm)),
                name(context, rhythm.channel()),
                name(context, rhythm.segment()),
                texts.get("report.rhythm.minutes", rhythm.minutes()),
                who(context, commitment));
    }

    private static String who(ReportContext context, Commitment commitment) {
        if (commitment.ended()) {
            return context.texts().get("report.rhythm.ended");
        }
        Rhythm rhythm = commitment.rhythm();
        return rhythm.paused() ? context.texts().get("report.rhythm.paused") : name(context, rhythm.owner());
    }

    private static String name(ReportContext context, @Nullable EntityId<?> id) {
        return id == null ? "" : context.plan().get(id).label();
    }
}
