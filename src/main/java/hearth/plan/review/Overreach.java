package hearth.plan.review;

import hearth.plan.DateRange;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.Threshold;
import hearth.plan.rhythm.Durations;
import hearth.plan.rhythm.Helper;
import hearth.plan.rhythm.HelperLoad;
import hearth.plan.rhythm.Load;
import hearth.plan.rhythm.LoadWeek;
import hearth.plan.rhythm.Runway;
import hearth.plan.rhythm.Weeks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * P02 "What you start stays on": weekly minutes of all active rhythms against capacity less vacations, per week and
 * person and for all together, over the next 13 weeks ({@link Load}); and whether the budget carries the paid part for
 * {@link Threshold#RUNWAY_MONTHS} ({@link Runway}).
 */
final class Overreach implements Check {

    /** A quarter of a year: as far ahead as a small business plans its weeks. */
    private static final int WEEKS = 13;

    @Override
    public String practice() {
        return "P02";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        Settings settings = plan.settings();
        Load load = Load.of(plan, Weeks.from(today, settings.firstDayOfWeek(), WEEKS), today);
        Stream<Finding> hours = plan.all(Helper.class).isEmpty() ? nobody(load).stream() : hours(load);
        return Stream.concat(hours, money(plan, today).stream()).toList();
    }

    private Optional<Finding> nobody(Load load) {
        return worst(load.total())
                .map(week -> plan(
                        "helpers",
                        Severity.WARNING,
                        Message.of("review.P02.nobody", Durations.of(week.minutes())),
                        Message.of("review.P02.nameHelpers")));
    }

    private Stream<Finding> hours(Load load) {
        Stream<Finding> each = load.helpers().stream().flatMap(helper -> hours(helper).stream());
        return Stream.concat(each, together(load).stream());
    }

    private Optional<Finding> hours(HelperLoad load) {
        Helper helper = load.helper();
        return helper == null
                ? Optional.empty()
                : worst(load.weeks())
                        .map(week -> Finding.about(
                                helper,
                                "",
                                practice(),
                                severity(load.weeksOver()),
                                reason(week.daysOff() > 0 ? "review.P02.away" : "review.P02.over", load, week),
                                Message.of("review.P02.lighten", helper.name())));
    }

    /** Each may have time while all together have not, because some work has no owner. */
    private Optional<Finding> together(Load load) {
        boolean unclaimed = load.helpers().stream().anyMatch(helper -> helper.helper() == null);
        HelperLoad all = new HelperLoad(null, load.total());
        return worst(all.weeks())
                .filter(week -> unclaimed)
                .map(week -> plan(
                        "together",
                        severity(all.weeksOver()),
                        reason("review.P02.over", all, week),
                        Message.of("review.P02.lightenAll")));
    }

    private Optional<Finding> money(Plan plan, LocalDate today) {
        int months = plan.settings().limit(Threshold.RUNWAY_MONTHS);
        LocalDate until = today.plusMonths(months);
        if (!until.isAfter(today)) {
            return Optional.empty();
        }
        Runway runway = Runway.of(plan, new DateRange(today, until), today);
        if (plan.settings().budget() == null) {
            return runway.isPaid() ? Optional.of(noBudget(runway, months)) : Optional.empty();
        }
        return runway.empty().map(day -> dry(runway, day, months));
    }

    private Finding noBudget(Runway runway, int months) {
        return plan(
                "budget",
                Severity.WARNING,
                Message.of("review.P02.noBudget", runway.cost(), months),
                Message.of("review.P02.setBudget"));
    }

    private Finding dry(Runway runway, LocalDate day, int months) {
        return plan(
                "runway",
                Severity.SERIOUS,
                Message.of("review.P02.dry", runway.cost(), months, day),
                Message.of("review.P02.spendLess"));
    }

    private Finding plan(String aspect, Severity severity, Message reason, Message remedy) {
        String subject = aspect.equals("budget") || aspect.equals("runway") ? "review.P02.money" : "review.P02.hours";
        return Finding.aboutPlan(aspect, Message.of(subject), practice(), severity, reason, remedy);
    }

    private static Message reason(String key, HelperLoad load, LoadWeek worst) {
        return Message.of(
                key,
                load.weeksOver(),
                load.weeks().size(),
                worst.start(),
                Durations.of(worst.minutes()),
                Durations.of(worst.capacity()));
    }

    /** In every second week or more it will not be kept up. */
    private static Severity severity(long weeksOver) {
        return 2 * weeksOver > WEEKS ? Severity.SERIOUS : Severity.WARNING;
    }

    private static Optional<LoadWeek> worst(List<LoadWeek> weeks) {
        return weeks.stream()
                .filter(LoadWeek::isOver)
                .max(Comparator.comparingInt((LoadWeek week) -> week.minutes() - week.capacity())
                        .thenComparing(LoadWeek::start, Comparator.reverseOrder()));
    }
}
