package hearth.plan.scorecard;

import hearth.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a KPI's chart shows: one year's numbers, those of the two years before on the same axis, and the path of the
 * goals that touch the year. The screen and the report only draw it.
 *
 * @param year a calendar year, or the ISO week-based year of a weekly KPI
 * @param slots first days of the year's periods; the axis
 * @param actual the year's own numbers
 * @param oneYear the same periods one year before
 * @param twoYears the same periods two years before
 * @param paths one for each goal that touches the year, in the order of time
 * @param now the slot that today is in, when it is in this year
 */
public record KpiChart(
        Kpi kpi,
        int year,
        List<LocalDate> slots,
        Line actual,
        Line oneYear,
        Line twoYears,
        List<Path> paths,
        Optional<Integer> now) {

    /** The numbers of one year. */
    public record Line(int year, List<Dot> dots) {
        public Line {
            dots = List.copyOf(dots);
        }

        /** The number in a slot. */
        public Optional<Dot> at(int slot) {
            return dots.stream().filter(dot -> dot.slot() == slot).findFirst();
        }
    }

    /**
     * One number.
     *
     * @param start first day of the period it was measured in
     * @param growing true for a sum whose period is not over
     * @param note what was written beside it; may be empty
     */
    public record Dot(int slot, LocalDate start, double value, boolean growing, String note) {}

    /** The way to a goal; what is expected at the end of each slot's period. */
    public record Path(Goal goal, List<Sparkline.Dot> dots) {
        public Path {
            dots = List.copyOf(dots);
        }
    }

    public KpiChart {
        slots = List.copyOf(slots);
        paths = List.copyOf(paths);
    }

    /** The chart of the year today is in. */
    public static KpiChart of(Plan plan, Kpi kpi, LocalDate today) {
        return of(plan, kpi, Periods.year(kpi.period(), Periods.startOf(kpi.period(), today)), today);
    }

    /** The chart of one year. */
    public static KpiChart of(Plan plan, Kpi kpi, int year, LocalDate today) {
        return new Maker(plan, kpi, year, today).chart();
    }

    /** What is expected of a slot, where a goal says so. */
    public Optional<Double> expected(int slot) {
        return paths.stream()
                .flatMap(path -> path.dots().stream())
                .filter(dot -> dot.slot() == slot)
                .map(Sparkline.Dot::value)
                .findFirst();
    }

    /** All values that have to fit on the value axis. */
    public Stream<Double> values() {
        Stream<Double> measured = Stream.of(actual, oneYear, twoYears)
                .flatMap(line -> line.dots().stream())
                .map(Dot::value);
        Stream<Double> wanted =
                paths.stream().flatMap(path -> path.dots().stream()).map(Sparkline.Dot::value);
        return Stream.concat(measured, wanted);
    }

    /** True when there is nothing to draw. */
    public boolean isEmpty() {
        return values().findAny().isEmpty();
    }

    private static final class Maker {
        private final Plan plan;
        private final Kpi kpi;
        private final int year;
        private final LocalDate today;
        private final Series series;
        private final List<LocalDate> slots;
        private final Notes notes;

        Maker(Plan plan, Kpi kpi, int year, LocalDate today) {
            this.plan = plan;
            this.kpi = kpi;
            this.year = year;
            this.today = today;
            this.series = Series.of(plan, kpi);
            this.slots = Periods.ofYear(kpi.period(), year);
            this.notes = Notes.of(plan, kpi);
        }

        KpiChart chart() {
            int now = slots.indexOf(Periods.startOf(kpi.period(), today));
            return new KpiChart(
                    kpi,
                    year,
                    slots,
                    line(0),
                    line(1),
                    line(2),
                    paths(),
                    now < 0 ? Optional.empty() : Optional.of(now));
        }

        private Line line(int yearsBefore) {
            List<Dot> dots = IntStream.range(0, slots.size())
                    .mapToObj(slot -> dot(slot, yearsBefore))
                    .flatMap(Optional::stream)
                    .toList();
            return new Line(year - yearsBefore, dots);
        }

        private Optional<Dot> dot(int slot, int yearsBefore) {
            LocalDate start = YearOnYear.samePeriod(kpi.period(), slots.get(slot), yearsBefore);
            boolean growing = series.aggregate() == Aggregate.SUM && !Periods.isFinished(kpi.period(), start, today);
            return series.at(start).map(value -> new Dot(slot, start, value.doubleValue(), growing, notes.at(start)));
        }

        private List<Path> paths() {
            return plan.referring(kpi.id(), Goal.class).stream()
                    .sorted(Comparator.comparing(Goal::from))
                    .map(this::path)
                    .filter(path -> path.dots().size() > 1)
                    .toList();
        }

        private Path path(Goal goal) {
            GoalPath path = GoalPath.of(goal, series);
            return new Path(
                    goal,
                    IntStream.range(0, slots.size())
                            .filter(slot -> touches(goal, slots.get(slot)))
                            .mapToObj(slot -> new Sparkline.Dot(slot, path.expectedOf(kpi.period(), slots.get(slot))))
                            .toList());
        }

        private boolean touches(Goal goal, LocalDate start) {
            return !start.isAfter(goal.by())
                    && !Periods.lastDay(kpi.period(), start).isBefore(goal.from());
        }
    }
}
