package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.landscape.Segment;
import hearth.plan.rhythm.Recurrence;
import hearth.plan.rhythm.Rhythm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * P45 "Your community, not everybody": no segment is called "everyone", in any language shipped ({@link
 * EverybodyWords}), and each rhythm that still runs is for one segment.
 */
final class EverybodyAsAudience implements Check {

    @Override
    public String practice() {
        return "P45";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        return Stream.concat(everyone(plan), forNobody(plan, today)).toList();
    }

    private Stream<Finding> everyone(Plan plan) {
        return plan.all(Segment.class).stream()
                .filter(segment -> EverybodyWords.are(segment.name()))
                .sorted(Comparator.comparing(segment -> segment.id().value()))
                .map(segment -> Finding.about(
                        segment,
                        "",
                        practice(),
                        Severity.SERIOUS,
                        Message.of("review.P45.everyone"),
                        Message.of("review.P45.narrow", segment.name())));
    }

    private Stream<Finding> forNobody(Plan plan, LocalDate today) {
        List<Finding> each = plan.all(Rhythm.class).stream()
                .filter(rhythm -> rhythm.segment() == null && !rhythm.paused() && !isOver(rhythm, today))
                .sorted(Comparator.comparing(rhythm -> rhythm.id().value()))
                .map(this::forNobody)
                .toList();
        return Several.of(each, this::manyForNobody).stream();
    }

    private Finding forNobody(Rhythm rhythm) {
        return Finding.about(
                rhythm,
                "",
                practice(),
                Severity.NOTE,
                Message.of("review.P45.forNobody"),
                Message.of("review.P45.choose", rhythm.name()));
    }

    private Finding manyForNobody(int many) {
        return Finding.aboutPlan(
                "rhythms",
                Message.of("review.P45.rhythms"),
                practice(),
                Severity.NOTE,
                Message.of("review.P45.manyForNobody", many),
                Message.of("review.P45.chooseMany"));
    }

    private static boolean isOver(Rhythm rhythm, LocalDate today) {
        return Recurrence.of(rhythm).last().filter(last -> last.isBefore(today)).isPresent();
    }
}
