package hearth.plan.scorecard;

import hearth.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All KPIs as they stand on a day: the four standard perspectives in their order, empty ones too, then the plan's own.
 * Within a perspective a vanity metric never comes before one that moves something.
 */
public record Scorecard(LocalDate day, List<Group> groups) {

    /** One perspective and what is watched from it. */
    public record Group(Perspective perspective, List<KpiRow> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    private static final Comparator<Kpi> ORDER = Comparator.comparing((Kpi kpi) -> kpi.kind() == KpiKind.VANITY)
            .thenComparingInt(Kpi::order)
            .thenComparing(Kpi::name);

    public Scorecard {
        groups = List.copyOf(groups);
    }

    /** The scorecard of a plan on a day. */
    public static Scorecard of(Plan plan, LocalDate today) {
        Map<Perspective, List<Kpi>> kpis =
                plan.all(Kpi.class).stream().collect(Collectors.groupingBy(Kpi::perspective));
        return new Scorecard(
                today,
                perspectives(plan).stream()
                        .map(perspective -> group(plan, perspective, kpis.getOrDefault(perspective, List.of()), today))
                        .toList());
    }

    /** The perspectives of a plan in the order they are shown: the standard four, then its own by name. */
    public static List<Perspective> perspectives(Plan plan) {
        Stream<Perspective> own = plan.all(Kpi.class).stream()
                .map(Kpi::perspective)
                .filter(perspective -> !perspective.isStandard())
                .distinct()
                .sorted(Comparator.comparing(Perspective::name));
        return Stream.concat(Perspective.STANDARD.stream(), own).toList();
    }

    /** The KPIs of a plan in the order they are shown. */
    public Stream<KpiRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    /** The row of one KPI. */
    public Optional<KpiRow> row(KpiId id) {
        return rows().filter(row -> row.kpi().id().equals(id)).findFirst();
    }

    private static Group group(Plan plan, Perspective perspective, List<Kpi> kpis, LocalDate today) {
        return new Group(
                perspective,
                kpis.stream()
                        .sorted(ORDER)
                        .map(kpi -> KpiRow.of(plan, kpi, today))
                        .toList());
    }
}
