package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.care.Estimate;
import hearth.plan.care.KFactor;
import hearth.plan.landscape.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * P50 "A hundred grow into a hundred thousand, slowly": somebody was brought by somebody, somebody was lately, and once
 * there is enough to tell it from, introductions make people more by {@link Threshold#GROWTH_PERCENT} a year or may do so:
 * only what even the upper end of the interval of K does not reach is found. Counted by {@link KFactor}.
 */
final class NobodyBrought implements Check {

    /** With fewer people nobody can have brought many. */
    private static final int FEWEST = 10;

    @Override
    public String practice() {
        return "P50";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        KFactor factor = KFactor.of(plan, today);
        return factor.people() < FEWEST
                ? List.of()
                : finding(plan, factor).map(List::of).orElse(List.of());
    }

    private Optional<Finding> finding(Plan plan, KFactor factor) {
        if (plan.all(Person.class).stream().allMatch(person -> person.introducedBy() == null)) {
            return Optional.of(nobodyEver(factor));
        }
        if (factor.introductions() == 0 && factor.undated() == 0) {
            return Optional.of(nobodyLately(factor));
        }
        double least = plan.settings().limit(Threshold.GROWTH_PERCENT) / 100.0;
        return factor.k().filter(k -> factor.isTelling() && k.high() < least).map(k -> tooSlow(k, least));
    }

    private Finding nobodyEver(KFactor factor) {
        return plan("nobody", Message.of("review.P50.nobody", factor.people()), Message.of("review.P50.ask"));
    }

    private Finding nobodyLately(KFactor factor) {
        return plan("lately", Message.of("review.P50.lately", factor.from()), Message.of("review.P50.ask"));
    }

    private Finding tooSlow(Estimate k, double least) {
        Message reason =
                Message.of("review.P50.slow", hundred(k.value()), hundred(k.low()), hundred(k.high()), hundred(least));
        return plan("slow", reason, Message.of("review.P50.thank"));
    }

    /** What a hundred people become in a year. */
    private static long hundred(double k) {
        return Math.round(100 * (1 + k));
    }

    private Finding plan(String aspect, Message reason, Message remedy) {
        return Finding.aboutPlan(
                aspect, Message.of("review.P50.introductions"), practice(), Severity.WARNING, reason, remedy);
    }
}
