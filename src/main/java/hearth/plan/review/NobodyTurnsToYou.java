package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.landscape.Person;
import hearth.plan.presence.TurnedTo;
import java.time.LocalDate;
import java.util.List;

/**
 * P27 "Be the one people turn to": within {@link Threshold#TURNED_TO_DAYS} somebody gave a referral or asked for
 * something unprompted. A plan younger than that is left alone.
 */
final class NobodyTurnsToYou implements Check {

    @Override
    public String practice() {
        return "P27";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        int window = plan.settings().limit(Threshold.TURNED_TO_DAYS);
        boolean young = plan.settings().started().isAfter(today.minusDays(window));
        if (young
                || plan.all(Person.class).isEmpty()
                || TurnedTo.within(plan, today, window).all() > 0) {
            return List.of();
        }
        return List.of(Finding.aboutPlan(
                "",
                Message.of("review.P27.requests"),
                practice(),
                Severity.WARNING,
                Message.of("review.P27.nobody", window),
                Message.of("review.P27.help")));
    }
}
