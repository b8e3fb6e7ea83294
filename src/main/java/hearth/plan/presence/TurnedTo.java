package hearth.plan.presence;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import hearth.plan.landscape.Evidence;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who turned to the business of their own accord (P27): referrals people gave and requests nobody asked them for, by
 * segment and quarter.
 *
 * @param quarters four ranges of three months, the last one ending today; oldest first
 * @param rows segments in their order, then those without a segment; without those of whom nothing came
 */
public record TurnedTo(List<DateRange> quarters, List<Row> rows) {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    /** What came in one quarter. */
    public record Count(int referrals, int requests) {

        static final Count NONE = new Count(0, 0);

        public int all() {
            return referrals + requests;
        }

        Count plus(Count other) {
            return new Count(referrals + other.referrals, requests + other.requests);
        }
    }

    /**
     * What came of one segment.
     *
     * @param segment empty for people of no segment
     * @param counts one for each quarter
     */
    public record Row(Optional<Segment> segment, List<Count> counts) {

        public Row {
            counts = List.copyOf(counts);
        }

        public Count total() {
            return counts.stream().reduce(Count.NONE, Count::plus);
        }
    }

    public TurnedTo {
        quarters = List.copyOf(quarters);
        rows = List.copyOf(rows);
    }

    /** The year up to and with a day. */
    public static TurnedTo of(Plan plan, LocalDate today) {
        List<DateRange> quarters = quarters(today);
        Map<Optional<SegmentId>, int[][]> found = new HashMap<>();
        for (Person person : plan.all(Person.class)) {
            for (Evidence evidence : person.evidence()) {
                int kind = kind(evidence);
                int quarter = indexOf(quarters, evidence.date());
                if (kind >= 0 && quarter >= 0) {
                    found.computeIfAbsent(Optional.ofNullable(person.segment()), _ -> new int[QUARTERS][2])[quarter][
                            kind]++;
                }
            }
        }
        return new TurnedTo(quarters, rows(plan, found));
    }

    /** What came in each quarter, of everybody. */
    public Row total() {
        List<Count> counts = IntStream.range(0, quarters.size())
                .mapToObj(quarter ->
                        rows.stream().map(row -> row.counts().get(quarter)).reduce(Count.NONE, Count::plus))
                .toList();
        return new Row(Optional.empty(), counts);
    }

    /** How many turned to the business in so many days, today the last of them. */
    public static Count within(Plan plan, LocalDate today, int days) {
        DateRange window = DateRange.of(today.minusDays(Math.max(days, 1) - 1L), Math.max(days, 1));
        int[] count = new int[2];
        for (Person person : plan.all(Person.class)) {
            for (Evidence evidence : person.evidence()) {
                if (kind(evidence) >= 0 && window.contains(evidence.date())) {
                    count[kind(evidence)]++;
                }
            }
        }
        return new Count(count[0], count[1]);
    }

    private static int kind(Evidence evidence) {
        return switch (evidence.kind()) {
            case REFERRAL -> 0;
            case REQUEST -> 1;
            case REPLY, INTRODUCTION, SALE -> -1;
        };
    }

    private static List<DateRange> quarters(LocalDate today) {
        LocalDate end = today.plusDays(1);
        List<DateRange> quarters = new ArrayList<>();
        for (int back = QUARTERS; back > 0; back--) {
            quarters.add(new DateRange(end.minusMonths((long) MONTHS * back), end.minusMonths(MONTHS * (back - 1L))));
        }
        return quarters;
    }

    private static int indexOf(List<DateRange> quarters, LocalDate day) {
        return IntStream.range(0, quarters.size())
                .filter(quarter -> quarters.get(quarter).contains(day))
                .findFirst()
                .orElse(-1);
    }

    private static List<Row> rows(Plan plan, Map<Optional<SegmentId>, int[][]> found) {
        List<Row> rows = new ArrayList<>();
        plan.all(Segment.class).stream()
                .sorted(Comparator.comparingInt(Segment::order)
                        .thenComparing(segment -> segment.id().value()))
                .forEach(segment -> Optional.ofNullable(found.get(Optional.of(segment.id())))
                        .ifPresent(counts -> rows.add(row(Optional.of(segment), counts))));
        Optional.ofNullable(found.get(Optional.<SegmentId>empty()))
                .ifPresent(counts -> rows.add(row(Optional.empty(), counts)));
        return rows;
    }

    private static Row row(Optional<Segment> segment, int[][] counts) {
        List<Count> each = new ArrayList<>();
        for (int[] quarter : counts) {
            each.add(new Count(quarter[0], quarter[1]));
        }
        return new Row(segment, each);
    }
}
