package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.Perspective;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** P09 "A scorecard has reputation, sales, market share, top of mind": each empty one is named, with KPIs that would fit. */
final class EmptyPerspectives implements Check {

    @Override
    public String practice() {
        return "P09";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        Set<Perspective> seen =
                plan.all(Kpi.class).stream().map(Kpi::perspective).collect(Collectors.toSet());
        return Perspective.STANDARD.stream()
                .filter(perspective -> !seen.contains(perspective))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Perspective perspective) {
        Message name = Message.of("review.perspective." + perspective.name());
        return Finding.aboutPlan(
                perspective.name(),
                name,
                practice(),
                Severity.WARNING,
                Message.of("review.P09.empty", name),
                Message.of("review.P09.fit", Message.of("review.fit." + perspective.name())));
    }
}
