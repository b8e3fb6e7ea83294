package hearth.plan.landscape;

import hearth.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a person stands on influence and visibility, each from its own dated evidence. */
public record Standing(Optional<Influence> influence, Optional<Visibility> visibility, Quadrant quadrant) {

    /** The standing of something whose influence and visibility nobody has looked at. */
    public static final Standing UNKNOWN = new Standing(Optional.empty(), Optional.empty(), Quadrant.UNKNOWN);

    /** The standing of a person. Whoever came through them, with a known day, is evidence like what was written down. */
    public static Standing of(Person person, Plan plan, LocalDate today) {
        var influence = Influence.of(evidence(person, plan), today);
        var visibility = Visibility.of(person.accounts(), today);
        if (influence.isEmpty() && visibility.isEmpty()) {
            return UNKNOWN;
        }
        return new Standing(influence, visibility, Quadrant.of(influence, visibility, plan.settings()));
    }

    /** All evidence of what a person caused, what was written down and whom they brought. */
    public static List<Evidence> evidence(Person person, Plan plan) {
        Stream<Evidence> introductions = plan.referring(person.id(), Person.class).stream()
                .flatMap(introduced -> introduction(introduced).stream())
                .filter(evidence -> !isWritten(person, evidence));
        return Stream.concat(person.evidence().stream(), introductions).toList();
    }

    private static Optional<Evidence> introduction(Person introduced) {
        return Optional.ofNullable(introduced.since())
                .map(day -> new Evidence(day, Evidence.Kind.INTRODUCTION, introduced.name()));
    }

    /** An introduction that somebody also wrote down by hand must not count twice. */
    private static boolean isWritten(Person person, Evidence introduction) {
        return person.evidence().stream()
                .anyMatch(written ->
                        written.kind() == introduction.kind() && Objects.equals(written.date(), introduction.date()));
    }
}
