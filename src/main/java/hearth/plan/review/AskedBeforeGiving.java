package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.care.Ledger;
import hearth.plan.care.Touch;
import hearth.plan.landscape.Person;
import java.time.LocalDate;
import java.util.Collection;
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
                .flatMap(person -> finding(plan, person, least, today).stream())
                .toList();
        return Several.of(each, many -> forAll(many, least));
    }

    private Optional<Finding> finding(Plan plan, Person person, int least, LocalDate today) {
        Collection<Touch> touches = plan.referring(person.id(), Touch.class);
        Ledger ever = Ledger.of(upTo(touches, LocalDate.MIN, today));
        Ledger lately = Ledger.of(upTo(touches, today.minusMonths(12), today));
        return lately.asked() == 0 || ever.given() >= least
                ? Optional.empty()
                : Optional.of(finding(person, ever.given(), least));
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

    private static List<Touch> upTo(Collection<Touch> touches, LocalDate after, LocalDate today) {
        return touches.stream()
                .filter(touch -> touch.date().isAfter(after) && !touch.date().isAfter(today))
                .toList();
    }
}
