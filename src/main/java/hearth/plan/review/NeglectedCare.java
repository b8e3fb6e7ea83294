package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.care.CareList;
import hearth.plan.care.CareRow;
import hearth.plan.care.CareState;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Ring;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * P49 "Follow 50–100 people and take care of them": the care list stays under its cap ({@link Threshold#CARE_CAP}), it
 * is not short ({@link Threshold#CARE_FLOOR}) while people of the core have no place on it, no
 * more than {@link Threshold#OVERDUE_SHARE_PERCENT} of it have waited longer than their maximum gap, and everybody on it
 * has been met. Counted by {@link CareList}.
 */
final class NeglectedCare implements Check {

    /** From here on people without any touch are one finding together, or nothing else would be read. */
    private static final int TOGETHER = 4;

    @Override
    public String practice() {
        return "P49";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        CareList list = CareList.of(plan, today);
        if (list.rows().isEmpty()) {
            return plan.all(Person.class).isEmpty() ? List.of() : List.of(nobody(plan));
        }
        return Stream.of(overCap(list), tooFew(list, plan), overdue(list, plan), never(list))
                .flatMap(findings -> findings)
                .toList();
    }

    private Finding nobody(Plan plan) {
        return plan(
                "nobody",
                Severity.WARNING,
                Message.of("review.P49.nobody", plan.all(Person.class).size()),
                Message.of("review.P49.begin"));
    }

    private Stream<Finding> overCap(CareList list) {
        return list.placesLeft() >= 0
                ? Stream.empty()
                : Stream.of(plan(
                        "cap",
                        Severity.WARNING,
                        Message.of("review.P49.overCap", list.rows().size(), list.cap()),
                        Message.of("review.P49.letGo", -list.placesLeft())));
    }

    /** Those who buy already are the first a short list has room for. */
    private Stream<Finding> tooFew(CareList list, Plan plan) {
        List<Person> core = plan.all(Person.class).stream()
                .filter(person -> person.ring() == Ring.CORE && person.tier() == null)
                .sorted(Comparator.comparing(Person::name))
                .toList();
        int floor = Math.min(plan.settings().limit(Threshold.CARE_FLOOR), list.cap());
        return core.isEmpty() || list.rows().size() >= floor
                ? Stream.empty()
                : Stream.of(plan(
                        "few",
                        Severity.NOTE,
                        Message.of("review.P49.few", list.rows().size(), floor, core.size()),
                        Message.of("review.P49.take", core.getFirst().name())));
    }

    private Stream<Finding> overdue(CareList list, Plan plan) {
        int all = list.rows().size();
        int lost = list.lost().size();
        int limit = plan.settings().limit(Threshold.OVERDUE_SHARE_PERCENT);
        return 100 * lost <= limit * all
                ? Stream.empty()
                : Stream.of(plan(
                        "overdue",
                        Severity.SERIOUS,
                        Message.of("review.P49.overdue", lost, all, limit),
                        Message.of(
                                "review.P49.catchUp",
                                list.due().getFirst().person().name())));
    }

    private Stream<Finding> never(CareList list) {
        List<Person> strangers = list.rows().stream()
                .filter(row -> row.state() == CareState.NEVER)
                .map(CareRow::person)
                .toList();
        return strangers.size() < TOGETHER
                ? strangers.stream().map(this::stranger)
                : Stream.of(plan(
                        "never",
                        Severity.WARNING,
                        Message.of("review.P49.neverMany", strangers.size()),
                        Message.of("review.P49.meetMany")));
    }

    private Finding stranger(Person person) {
        return Finding.about(
                person,
                "",
                practice(),
                Severity.WARNING,
                Message.of("review.P49.never"),
                Message.of("review.P49.meet", person.name()));
    }

    private Finding plan(String aspect, Severity severity, Message reason, Message remedy) {
        return Finding.aboutPlan(aspect, Message.of("review.P49.list"), practice(), severity, reason, remedy);
    }
}
