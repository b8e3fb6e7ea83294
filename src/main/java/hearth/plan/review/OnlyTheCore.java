package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.landscape.Person;
import hearth.plan.web.Steps;
import java.time.LocalDate;
import java.util.List;

/**
 * P43 "Start with one person": somebody is chosen to begin with, and of those tended {@link
 * Threshold#OUTSIDE_CORE_PERCENT} stand two or more steps outside the core, or where no way leads yet. Among so few that
 * this is less than one person nobody is missed.
 */
final class OnlyTheCore implements Check {

    private static final int OUTSIDE = 2;
    private static final int ALL = 100;

    @Override
    public String practice() {
        return "P43";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        List<Person> tended = plan.all(Person.class).stream()
                .filter(person -> person.tier() != null)
                .toList();
        if (tended.isEmpty()) {
            int people = plan.all(Person.class).size();
            return people == 0 ? List.of() : List.of(nobody(people));
        }
        int limit = plan.settings().limit(Threshold.OUTSIDE_CORE_PERCENT);
        int wanted = tended.size() * limit / ALL;
        Steps steps = Steps.of(plan);
        int outside = (int) tended.stream()
                .filter(person -> steps.to(person.id()).orElse(OUTSIDE) >= OUTSIDE)
                .count();
        return outside >= wanted ? List.of() : List.of(near(tended.size(), outside, limit));
    }

    private Finding nobody(int people) {
        return plan("nobody", Severity.NOTE, Message.of("review.P43.nobody", people), Message.of("review.P43.begin"));
    }

    private Finding near(int tended, int outside, int limit) {
        return plan(
                "near",
                Severity.WARNING,
                Message.of("review.P43.near", tended, outside, limit),
                Message.of("review.P43.reach"));
    }

    private Finding plan(String aspect, Severity severity, Message reason, Message remedy) {
        return Finding.aboutPlan(aspect, Message.of("review.P43.people"), practice(), severity, reason, remedy);
    }
}
