package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Quadrant;
import hearth.plan.trail.Trail;
import hearth.plan.trail.Trail.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * P07 "One can induce the other": when somebody moved from one quadrant to another in the last half year, something is noted that
 * may have moved them. Somebody who is seen now and was not, and nobody knows why, is a lesson lost; somebody through whom
 * things happened and no longer do, with nobody in touch meanwhile, is a friend about to be lost. Told from {@link Trail}.
 */
final class UntoldMoves implements Check {

    /** Who moved earlier can hardly be asked why. */
    private static final int MONTHS_BACK = 6;

    @Override
    public String practice() {
        return "P07";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        List<Finding> each = plan.all(Person.class).stream()
                // Nobody of whom no followers were ever read stands in a quadrant.
                .filter(person -> !person.accounts().isEmpty() && Rivals.isNone(plan, person))
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().value()))
                .flatMap(person -> latest(person, plan, today).map(step -> finding(person, step)).stream())
                .toList();
        return Several.of(each, this::together);
    }

    /** The latest quiet move of a person; older ones are history. */
    private static Optional<Step> latest(Person person, Plan plan, LocalDate today) {
        return Trail.of(person, plan, today).steps().reversed().stream()
                .filter(step -> step.to().isAfter(today.minusMonths(MONTHS_BACK)))
                .filter(step -> step.isQuiet() && (isSeenNow(step) || (person.tier() != null && hasFaded(step))))
                .findFirst();
    }

    private static boolean isSeenNow(Step step) {
        return isKnown(step)
                && !isSeen(step.before().quadrant())
                && isSeen(step.after().quadrant());
    }

    private static boolean hasFaded(Step step) {
        return isKnown(step)
                && isMoving(step.before().quadrant())
                && !isMoving(step.after().quadrant());
    }

    private static boolean isKnown(Step step) {
        return step.before().quadrant() != Quadrant.UNKNOWN && step.after().quadrant() != Quadrant.UNKNOWN;
    }

    private static boolean isSeen(Quadrant quadrant) {
        return quadrant == Quadrant.BEACON || quadrant == Quadrant.LOUDSPEAKER;
    }

    private static boolean isMoving(Quadrant quadrant) {
        return quadrant == Quadrant.BEACON || quadrant == Quadrant.QUIET_MOVER;
    }

    private Finding finding(Person person, Step step) {
        return isSeenNow(step)
                ? finding(
                        person, "seen", moved("review.P07.seen", step), Message.of("review.P07.askWhy", person.name()))
                : finding(
                        person,
                        "faded",
                        moved("review.P07.faded", step),
                        Message.of("review.P07.beInTouch", person.name()));
    }

    private static Message moved(String key, Step step) {
        return Message.of(
                key,
                step.from(),
                step.to(),
                name(step.before().quadrant()),
                name(step.after().quadrant()));
    }

    private Finding finding(Person person, String aspect, Message reason, Message remedy) {
        return Finding.about(person, aspect, practice(), Severity.NOTE, reason, remedy);
    }

    private Finding together(int count) {
        return Finding.aboutPlan(
                "many",
                Message.of("review.P07.people"),
                practice(),
                Severity.NOTE,
                Message.of("review.P07.many", count),
                Message.of("review.P07.noteWhy"));
    }

    private static Message name(Quadrant quadrant) {
        return Message.of("landscape.Quadrant." + quadrant.name());
    }
}
