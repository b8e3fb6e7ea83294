package hearth.plan.mix;

import hearth.plan.Plan;
import hearth.plan.landscape.Engagement;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An option with all that can be worked out about it alone.
 *
 * @param name of its node
 * @param people reached, by segment in the order of the plan's segments; never more than a segment holds
 * @param cost in minor units of the plan's currency; empty when unknown
 * @param engagement of the widest account of a person, against its own trailing median
 */
public record Prospect(
        Option option,
        String name,
        ExposureTier tier,
        Map<SegmentId, Long> people,
        OptionalLong cost,
        Optional<Engagement> engagement) {

    private static final double A_THOUSAND = 1_000;

    public Prospect {
        people = Collections.unmodifiableMap(new LinkedHashMap<>(people));
    }

    /** An option that stands in a plan. */
    static Prospect of(Plan plan, Option option) {
        Node node = (Node) plan.get(option.node());
        return new Prospect(
                option,
                node.name(),
                ExposureTier.of(plan, option.node()),
                people(plan, option),
                option.costIn(plan.settings().currency()),
                engagement(plan, option));
    }

    /** The same with those alone whom it reaches in one segment: its contacts and what they cost are of that segment. */
    public Prospect in(SegmentId segment) {
        Long reached = people.get(segment);
        Map<SegmentId, Long> there = reached == null ? Map.of() : Map.of(segment, reached);
        return new Prospect(option, name, tier, there, cost, engagement);
    }

    public OptionId id() {
        return option.id();
    }

    public @Nullable Risk risk() {
        return option.risk();
    }

    public boolean isPerson() {
        return option.node() instanceof PersonId;
    }

    /** True when whom it reaches is known. */
    public boolean isReachKnown() {
        return !people.isEmpty();
    }

    /** True when reach, cost and risk are all known, so that it can be held against others. */
    public boolean isComparable() {
        return isReachKnown() && cost.isPresent() && risk() != null;
    }

    /** Everybody reached, of all segments. */
    public long reach() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    public long reach(SegmentId segment) {
        return people.getOrDefault(segment, 0L);
    }

    /** How often each of them meets it on average; once at least, which is taken while nobody has said more. */
    public double frequency() {
        BigDecimal said = option.frequency();
        return said == null ? 1 : said.doubleValue();
    }

    /** Contacts within the 90 days: people times contacts for each. */
    public double contacts() {
        return reach() * frequency();
    }

    /** Cost of a thousand contacts (CPM), in minor units; empty while cost or reach are unknown. */
    public OptionalDouble costPerThousand() {
        return costPer(contacts() / A_THOUSAND);
    }

    /**
     * Cost of one engagement (CPE), in minor units: cost ÷ (contacts × median engagement rate). The rate by followers is
     * at most the rate by people reached, so the true cost is this or less.
     */
    public OptionalDouble costPerEngagement() {
        return engagement.isPresent() ? costPer(contacts() * engagement.get().median()) : OptionalDouble.empty();
    }

    /**
     * True when nobody would choose the other: this reaches at least as many people, costs and risks no more, and is
     * better in one of the three. What is unknown cannot be compared.
     */
    public boolean dominates(Prospect other) {
        if (!isComparable() || !other.isComparable()) {
            return false;
        }
        boolean asGood = reach() >= other.reach() && cents() <= other.cents() && level() <= other.level();
        return asGood && (reach() > other.reach() || cents() < other.cents() || level() < other.level());
    }

    private long cents() {
        return cost.orElseThrow();
    }

    private int level() {
        Risk risk = risk();
        return risk == null ? 0 : risk.level();
    }

    private OptionalDouble costPer(double units) {
        return cost.isPresent() && units > 0 ? OptionalDouble.of(cost.getAsLong() / units) : OptionalDouble.empty();
    }

    private static Map<SegmentId, Long> people(Plan plan, Option option) {
        Map<SegmentId, Long> people = new LinkedHashMap<>();
        option.reaches().stream()
                .sorted(Comparator.comparingInt(
                        reach -> plan.get(reach.segment()).order()))
                .forEach(reach -> people.put(reach.segment(), atMost(plan.get(reach.segment()), reach.people())));
        return people;
    }

    private static long atMost(Segment segment, long reached) {
        Long size = segment.size();
        return size == null ? reached : Math.min(size, reached);
    }

    private static Optional<Engagement> engagement(Plan plan, Option option) {
        return option.node() instanceof PersonId person ? engagement(plan.get(person)) : Optional.empty();
    }

    private static Optional<Engagement> engagement(Person person) {
        return person.accounts().stream()
                .max(Comparator.comparingLong(
                        account -> account.latest().map(Reading::followers).orElse(0L)))
                .flatMap(Engagement::of);
    }
}
