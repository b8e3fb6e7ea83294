package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Quadrant;
import hearth.plan.landscape.Standing;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * P06 "Influence is not visibility": nobody is left out of the first hundred who moves things though few see them, while
 * somebody has a place there who is only seen; and where followers are noted, so is what came of them. Told from
 * {@link Quadrant}.
 */
final class SeenOverMoving implements Check {

    /** So many people's followers are noted by somebody who could by now have noted what came of one. */
    private static final int NUMBERS_ALONE = 5;

    /** A person with what is known of both. */
    private record Known(Person person, Standing standing) {
        boolean isIn(Quadrant quadrant) {
            return standing.quadrant() == quadrant;
        }

        boolean isTended() {
            return person.tier() != null;
        }

        double deeds() {
            return standing.influence().map(influence -> influence.deeds()).orElse(0.0);
        }

        long reach() {
            return standing.visibility().map(visibility -> visibility.reach()).orElse(0L);
        }
    }

    @Override
    public String practice() {
        return "P06";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        List<Known> people = plan.all(Person.class).stream()
                .filter(person -> Rivals.isNone(plan, person))
                .map(person -> new Known(person, Standing.of(person, plan, today)))
                .toList();
        return numbersAlone(people).map(List::of).orElseGet(() -> overlooked(people));
    }

    /** Followers everywhere and not one thing that came of them: then nothing can be told apart. */
    private Optional<Finding> numbersAlone(Collection<Known> people) {
        long seen = people.stream()
                .filter(each -> each.standing.visibility().isPresent())
                .count();
        boolean moved =
                people.stream().anyMatch(each -> each.standing.influence().isPresent());
        return moved || seen < NUMBERS_ALONE
                ? Optional.empty()
                : Optional.of(plan(
                        "numbers", Message.of("review.P06.numbersAlone", seen), Message.of("review.P06.noteDeeds")));
    }

    private List<Finding> overlooked(Collection<Known> people) {
        Optional<Known> loudest = people.stream()
                .filter(each -> each.isIn(Quadrant.LOUDSPEAKER) && each.isTended())
                .max(Comparator.comparingLong(Known::reach));
        return loudest.map(loud -> overlooked(people, loud)).orElse(List.of());
    }

    private List<Finding> overlooked(Collection<Known> people, Known loud) {
        List<Finding> each = people.stream()
                .filter(quiet -> quiet.isIn(Quadrant.QUIET_MOVER) && !quiet.isTended())
                .sorted(Comparator.comparingDouble(Known::deeds).reversed().thenComparing(quiet -> quiet.person.name()))
                .map(quiet -> overlooked(quiet, loud))
                .toList();
        return Several.of(
                each,
                count -> plan(
                        "overlooked",
                        Message.of("review.P06.manyOverlooked", count, loud.person.name(), loud.reach()),
                        Message.of("review.P06.tendThem")));
    }

    private Finding overlooked(Known quiet, Known loud) {
        return Finding.about(
                quiet.person,
                "",
                practice(),
                Severity.NOTE,
                Message.of("review.P06.overlooked", quiet.reach(), loud.person.name(), loud.reach()),
                Message.of("review.P06.tend", quiet.person.name()));
    }

    private Finding plan(String aspect, Message reason, Message remedy) {
        return Finding.aboutPlan(aspect, Message.of("review.P06.people"), practice(), Severity.NOTE, reason, remedy);
    }
}
