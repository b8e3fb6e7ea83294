package hearth.plan.trail;

import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where somebody stood every three months over two years, worked out anew for each of these days from the evidence and
 * readings dated up to it; with what was done between two of them, since one may have induced the other (practice P07).
 *
 * @param steps oldest first; none for somebody of whom nothing was known before today
 */
public record Trail(List<Step> steps) {

    /** Between two looks. */
    static final int MONTHS = 3;

    /** Looks back from today. */
    static final int LOOKS = 8;

    /**
     * From one look to the next.
     *
     * @param from a day on which something was known of them
     * @param to the later day; what happened on it counts, what happened on {@code from} does not
     * @param caused what they caused meanwhile, oldest first
     * @param touches contacts with them meanwhile, oldest first
     */
    public record Step(
            LocalDate from, LocalDate to, Standing before, Standing after, List<Evidence> caused, List<Touch> touches) {

        public Step {
            caused = List.copyOf(caused);
            touches = List.copyOf(touches);
        }

        /** True when nothing is noted that could have moved them. */
        public boolean isQuiet() {
            return caused.isEmpty() && touches.isEmpty();
        }
    }

    public Trail {
        steps = List.copyOf(steps);
    }

    /** The trail of a person up to {@code today}. */
    public static Trail of(Person person, Plan plan, LocalDate today) {
        List<LocalDate> days = IntStream.rangeClosed(0, LOOKS)
                .mapToObj(look -> today.minusMonths((long) MONTHS * (LOOKS - look)))
                .toList();
        List<Step> steps = new ArrayList<>();
        Standing before = Standing.of(person, plan, days.getFirst());
        for (int look = 1; look < days.size(); look++) {
            Standing after = Standing.of(person, plan, days.get(look));
            if (isKnown(before)) {
                steps.add(step(person, plan, days.get(look - 1), days.get(look), before, after));
            }
            before = after;
        }
        return new Trail(steps);
    }

    private static Step step(Person person, Plan plan, LocalDate from, LocalDate to, Standing before, Standing after) {
        List<Evidence> caused = Standing.evidence(person, plan).stream()
                .filter(evidence -> isBetween(evidence.date(), from, to))
                .sorted(Comparator.comparing(Evidence::date))
                .toList();
        List<Touch> touches = plan.referring(person.id(), Touch.class).stream()
                .filter(touch -> isBetween(touch.date(), from, to))
                .sorted(Comparator.comparing(Touch::date)
                        .thenComparing(touch -> touch.id().value()))
                .toList();
        return new Step(from, to, before, after, caused, touches);
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
        return day.isAfter(from) && !day.isAfter(to);
    }

    private static boolean isKnown(Standing standing) {
        return standing.influence().isPresent() || standing.visibility().isPresent();
    }
}
