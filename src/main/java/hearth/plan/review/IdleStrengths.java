package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.channel.Crossings;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.Feeding;
import hearth.plan.channel.Strength;
import java.time.LocalDate;
import java.util.List;

/** P25 "Use what you already do well": each named strength feeds at least one crossover. */
final class IdleStrengths implements Check {

    @Override
    public String practice() {
        return "P25";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        int crossovers = plan.all(Crossover.class).size();
        if (plan.all(Strength.class).isEmpty()) {
            return crossovers == 0 ? List.of() : List.of(nothingNamed(crossovers));
        }
        Message remedy = remedy(Crossings.of(plan, today, plan.settings().limit(Threshold.CROSSOVER_DAYS)));
        List<Finding> idle = Feeding.of(plan).stream()
                .filter(Feeding::feedsNothing)
                .map(feeding -> idle(feeding.strength(), remedy))
                .toList();
        return Several.of(
                idle, count -> plan("", Message.of("review.P25.manyIdle", count), Message.of("review.P25.feedMany")));
    }

    private static Message remedy(Crossings crossings) {
        return Feeding.firstStep(crossings)
                .map(lane -> Message.of(
                        "review.P25.feed", lane.from().name(), lane.to().name()))
                .orElseGet(() -> Message.of("review.P25.anywhere"));
    }

    private Finding idle(Strength strength, Message remedy) {
        return Finding.about(strength, "", practice(), Severity.NOTE, Message.of("review.P25.idle"), remedy);
    }

    private Finding nothingNamed(int crossovers) {
        return plan("none", Message.of("review.P25.none", crossovers), Message.of("review.P25.name"));
    }

    private Finding plan(String aspect, Message reason, Message remedy) {
        return Finding.aboutPlan(aspect, Message.of("review.P25.strengths"), practice(), Severity.NOTE, reason, remedy);
    }
}
