package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.rhythm.Activity;
import hearth.plan.rhythm.AlwaysOn;
import hearth.plan.rhythm.Peak;
import hearth.plan.rhythm.Recurrence;
import hearth.plan.rhythm.Rhythm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * P51 "Engagement, not campaigns": a rhythm with an end date without successor, more than {@link
 * Threshold#BURST_SHARE_PERCENT} of the year's activity in its densest 14 days, or more than {@link
 * Threshold#SILENCE_AFTER_PEAK_DAYS} silent days after a peak. Looks one year back; what is longer ago cannot be mended.
 * Arithmetic: {@link AlwaysOn}.
 */
final class Bonfire implements Check {

    /** Fewer things done in a year are no pattern yet: of three touches, one is always a third. */
    private static final int ENOUGH = 20;

    @Override
    public String practice() {
        return "P51";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        return Stream.of(endings(plan, today), burst(plan, today).stream(), silences(plan, today))
                .flatMap(findings -> findings)
                .toList();
    }

    private Stream<Finding> endings(Plan plan, LocalDate today) {
        return plan.all(Rhythm.class).stream()
                .filter(rhythm -> !rhythm.paused() && rhythm.successor() == null)
                .flatMap(rhythm -> Recurrence.of(rhythm)
                        .last()
                        .filter(last -> last.isAfter(today.minusYears(1)))
                        .map(last -> ending(rhythm, last, today))
                        .stream());
    }

    private Finding ending(Rhythm rhythm, LocalDate last, LocalDate today) {
        String reason = last.isBefore(today) ? "review.P51.ended" : "review.P51.ends";
        return Finding.about(
                rhythm,
                "end",
                practice(),
                Severity.WARNING,
                Message.of(reason, last),
                Message.of("review.P51.succeed", rhythm.name()));
    }

    private Optional<Finding> burst(Plan plan, LocalDate today) {
        Activity activity = Activity.of(plan, today);
        AlwaysOn year = AlwaysOn.of(activity, AlwaysOn.year(today));
        int limit = plan.settings().limit(Threshold.BURST_SHARE_PERCENT);
        double percent = 100 * year.burst().orElse(0);
        return percent > limit && activity.count(year.window()) >= ENOUGH
                ? Optional.of(burst((long) Math.ceil(percent), limit))
                : Optional.empty();
    }

    private Finding burst(long percent, int limit) {
        return Finding.aboutPlan(
                "burst",
                Message.of("review.P51.year"),
                practice(),
                Severity.SERIOUS,
                Message.of("review.P51.burst", percent, limit),
                Message.of("review.P51.spread"));
    }

    private Stream<Finding> silences(Plan plan, LocalDate today) {
        return plan.all(Peak.class).stream()
                .filter(peak ->
                        !peak.days().end().isAfter(today) && peak.days().end().isAfter(today.minusYears(1)))
                .sorted(Comparator.comparingInt(Peak::order))
                .flatMap(peak -> silence(plan, peak, today).stream());
    }

    private Optional<Finding> silence(Plan plan, Peak peak, LocalDate today) {
        LocalDate end = peak.days().end();
        Optional<LocalDate> next = activity(plan, peak, today).firstFrom(end);
        // The open end counts: today is the first day of which nothing is known yet.
        long days = ChronoUnit.DAYS.between(end, next.orElse(today));
        int limit = plan.settings().limit(Threshold.SILENCE_AFTER_PEAK_DAYS);
        return days > limit ? Optional.of(silence(peak, days, next.isEmpty())) : Optional.empty();
    }

    private Finding silence(Peak peak, long days, boolean still) {
        return Finding.about(
                peak,
                "silence",
                practice(),
                still ? Severity.SERIOUS : Severity.WARNING,
                Message.of(still ? "review.P51.silent" : "review.P51.wentSilent", days),
                Message.of(still ? "review.P51.breakSilence" : "review.P51.planAfter", peak.name()));
    }

    private static Activity activity(Plan plan, Peak peak, LocalDate today) {
        return peak.channels().stream()
                .map(channel -> Activity.of(plan, channel, today))
                .reduce(Activity::plus)
                .orElseGet(() -> Activity.of(plan, today));
    }
}
