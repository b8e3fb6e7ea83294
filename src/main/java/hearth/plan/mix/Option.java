package hearth.plan.mix;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.Refused;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.SegmentId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person, community or channel as a way to reach people within the next 90 days: what it costs, what it risks, whom it
 * reaches. What nobody has said stays unknown. Each node has one option at most.
 *
 * @param node whom or what one would pay, ask or use; never a segment
 * @param paidFor what one gets for the cost: “one reel and two stories”; may be empty
 * @param cost of all of it, 0 when it is free, null when unknown
 * @param risk null when nobody has judged it
 * @param reaches people reached, one for each segment that is known; sorted by segment
 * @param frequency how often those who are reached meet it in the 90 days, on average, at least 1; null when unknown
 */
public record Option(
        OptionId id,
        NodeId<?> node,
        String paidFor,
        @Nullable Money cost,
        @Nullable Risk risk,
        List<Reach> reaches,
        @Nullable BigDecimal frequency,
        String note)
        implements Entity {

    public Option {
        if (node instanceof SegmentId) {
            throw new Refused("node", Message.of("mix.refused.segment"));
        }
        if (cost != null) {
            Refused.below("cost", cost.minor(), 0);
        }
        if (frequency != null && frequency.compareTo(BigDecimal.ONE) < 0) {
            throw new Refused("frequency", Message.of("plan.refused.below", 1));
        }
        reaches = reaches.stream()
                .sorted(Comparator.comparing(reach -> reach.segment().value()))
                .toList();
        if (reaches.stream().map(Reach::segment).distinct().count() < reaches.size()) {
            throw new Refused("reaches", Message.of("mix.refused.segmentTwice"));
        }
    }

    /** An option of which nothing is known yet. */
    public static Option about(OptionId id, NodeId<?> node) {
        return new Option(id, node, "", null, null, List.of(), null, "");
    }

    /** What the plan knows of a node as an option. */
    public static Optional<Option> of(Plan plan, NodeId<?> node) {
        return plan.referring(node, Option.class).stream()
                .filter(option -> option.node().equals(node))
                .findFirst();
    }

    /** What it costs in minor units of a currency; unknown too when it was noted in another, since Hearth never converts. */
    public OptionalLong costIn(String currency) {
        return cost != null && cost.currency().equals(currency) ? OptionalLong.of(cost.minor()) : OptionalLong.empty();
    }

    /** True when nothing at all was noted, so that it need not be kept. */
    public boolean isEmpty() {
        return equals(about(id, node));
    }

    @Override
    public Collection<EntityId<?>> references() {
        return Stream.concat(Stream.<EntityId<?>>of(node), reaches.stream().map(Reach::segment))
                .toList();
    }

    @Override
    public Optional<Entity> without(EntityId<?> gone) {
        return gone.equals(node)
                ? Optional.empty()
                : Optional.of(new Option(
                        id,
                        node,
                        paidFor,
                        cost,
                        risk,
                        reaches.stream()
                                .filter(reach -> !reach.segment().equals(gone))
                                .toList(),
                        frequency,
                        note));
    }

    @Override
    public List<Reason> objections(Plan plan) {
        boolean taken = plan.referring(node, Option.class).stream()
                .anyMatch(other -> !other.id.equals(id) && other.node.equals(node));
        return taken ? List.of(Reason.of("node", "mix.refused.nodeTwice")) : List.of();
    }
}
