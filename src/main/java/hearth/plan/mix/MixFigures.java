package hearth.plan.mix;

import hearth.plan.Plan;
import hearth.plan.landscape.Segment;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * What options chosen together come to.
 *
 * @param chosen by name
 * @param segments those in which anybody is reached, in the plan's order
 * @param cost of those whose cost is known, in minor units of the plan's currency
 * @param unpriced how many have no known cost
 */
public record MixFigures(
        List<Prospect> chosen, List<SegmentReach> segments, long cost, int unpriced, Exposure exposure) {

    public MixFigures {
        chosen = List.copyOf(chosen);
        segments = List.copyOf(segments);
    }

    /** The figures of some options of a plan. */
    public static MixFigures of(Plan plan, Collection<OptionId> ids) {
        List<Prospect> chosen = Options.of(plan).chosen(ids);
        return together(plan, chosen);
    }

    /** The figures of some options of a plan. */
    public static MixFigures together(Plan plan, List<Prospect> chosen) {
        List<SegmentReach> segments = plan.all(Segment.class).stream()
                .sorted(Comparator.comparingInt(Segment::order))
                .filter(segment -> chosen.stream().anyMatch(each -> each.reach(segment.id()) > 0))
                .map(segment -> reach(segment, chosen))
                .toList();
        long cost = chosen.stream().mapToLong(each -> each.cost().orElse(0)).sum();
        int unpriced =
                (int) chosen.stream().filter(each -> each.cost().isEmpty()).count();
        return new MixFigures(chosen, segments, cost, unpriced, Exposure.of(chosen));
    }

    /** People reached at least once, in all segments. */
    public double people() {
        return segments.stream().mapToDouble(SegmentReach::expected).sum();
    }

    /** The fewest it can be, however much the options overlap. */
    public double fewest() {
        return segments.stream().mapToDouble(SegmentReach::low).sum();
    }

    /** The most it can be, when they overlap as little as possible. */
    public double most() {
        return segments.stream().mapToDouble(SegmentReach::high).sum();
    }

    /** Contacts within the 90 days. */
    public double contacts() {
        return segments.stream().mapToDouble(SegmentReach::contacts).sum();
    }

    /** Contacts for each of those who are reached. */
    public double frequency() {
        return people() == 0 ? 0 : contacts() / people();
    }

    /** Gross rating points over the segments reached; empty while the size of one is unknown. */
    public OptionalDouble grp() {
        boolean known = segments.stream().allMatch(each -> each.grp().isPresent());
        long size = segments.stream()
                .map(each -> each.segment().size())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        return known && size > 0 ? OptionalDouble.of(100 * contacts() / size) : OptionalDouble.empty();
    }

    private static SegmentReach reach(Segment segment, List<Prospect> chosen) {
        double[] people =
                chosen.stream().mapToDouble(each -> each.reach(segment.id())).toArray();
        double contacts = chosen.stream()
                .mapToDouble(each -> each.reach(segment.id()) * each.frequency())
                .sum();
        Long size = segment.size();
        return size == null || size == 0
                ? ofUnknownSize(segment, people, contacts)
                : ofSize(segment, size, people, contacts);
    }

    private static SegmentReach ofSize(Segment segment, long size, double[] people, double contacts) {
        NetReach net =
                NetReach.of(DoubleStream.of(people).map(each -> each / size).toArray());
        return new SegmentReach(segment, size * net.expected(), size * net.low(), size * net.high(), contacts);
    }

    private static SegmentReach ofUnknownSize(Segment segment, double[] people, double contacts) {
        double widest = DoubleStream.of(people).max().orElse(0);
        return new SegmentReach(segment, widest, widest, DoubleStream.of(people).sum(), contacts);
    }
}
