package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.care.Reciprocity;
import hearth.plan.landscape.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * P56 "Mutual benefit": whoever was asked for something in the last twelve months has been given {@link
 * Threshold#GIVES_BEFORE_ASK} times before this day. Giving afterwards puts it right.
 */
final class AskedBeforeGiving implements Check {

    @Override
    public String practice() {
        return "P56";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        int least = plan.settings().limit(Threshold.GIVES_BEFORE_ASK);
        List<Finding> each = plan.all(Person.class).stream()
                .sorted(Comparator.comparing(person -> person.id().value()))
                .flatMap(person -> finding(person, Reciprocity.of(plan, person.id(), today)).stream())
                .toList();
        return Several.of(each, many -> forAll(many, least));
    }

    private Optional<Finding> finding(Person person, Reciprocity mutual) {
        return mutual.isOwed() ? Optional.of(finding(person, mutual.given(), mutual.least())) : Optional.empty();
    }

    private Finding finding(Person person, int given, int least) {
        return Finding.about(
                person,
                "",
                practice(),
                Severity.WARNING,
                Message.of("review.P56.asked", given, least),
                Message.of("review.P56.give", person.name()));
    }

    private Finding forAll(int many, int least) {
        return Finding.aboutPlan(
                "many",
                Message.of("review.P56.people"),
                practice(),
                Severity.WARNING,
                Message.of("review.P56.askedMany", many, least),
                Message.of("review.P56.giveMany"));
    }
}
