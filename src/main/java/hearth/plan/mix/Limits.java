package hearth.plan.mix;

import hearth.plan.Money;
import hearth.plan.Plan;
import hearth.plan.landscape.SegmentId;
import org.jspecify.annotations.Nullable;

/**
 * What a mix has to keep to.
 *
 * @param budget in minor units of the plan's currency, or null when money is no matter
 * @param mostRisk the greatest risk that any single option may have, or null when any may; risks of several options are
 *     not added up, since no sum of judgements means anything
 * @param segment whom to reach, or null for everybody
 */
public record Limits(
        @Nullable Long budget,
        @Nullable Risk mostRisk,
        @Nullable SegmentId segment) {

    /** What a mix of a plan has to keep to: its own budget or else the plan's, and its own greatest risk. */
    public static Limits of(Plan plan, @Nullable Mix mix) {
        Money own = mix == null ? null : mix.budget();
        Money money = own == null ? plan.settings().budget() : own;
        Long minor = money != null && money.currency().equals(plan.settings().currency()) ? money.minor() : null;
        return new Limits(minor, mix == null ? null : mix.mostRisk(), null);
    }

    /** The same for one segment alone. */
    public Limits in(@Nullable SegmentId one) {
        return new Limits(budget, mostRisk, one);
    }

    /** An option as it counts here: with everybody it reaches, or with those of the one segment. */
    Prospect seen(Prospect option) {
        return segment == null ? option : option.in(segment);
    }

    long money() {
        return budget == null ? Long.MAX_VALUE : budget;
    }
}
