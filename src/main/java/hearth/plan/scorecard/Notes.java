package hearth.plan.scorecard;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import hearth.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/** What was written beside a KPI's numbers, by period. */
record Notes(Map<LocalDate, String> byStart) {

    Notes {
        byStart = Map.copyOf(byStart);
    }

    static Notes of(Plan plan, Kpi kpi) {
        return new Notes(plan.referring(kpi.id(), Measurement.class).stream()
                .filter(not(measurement -> measurement.note().isBlank()))
                .sorted(Comparator.comparing(Measurement::date))
                .collect(groupingBy(
                        measurement -> Periods.startOf(kpi.period(), measurement.date()),
                        mapping(Measurement::note, joining(" · ")))));
    }

    String at(LocalDate start) {
        return byStart.getOrDefault(start, "");
    }
}
