package hearth.plan.care;

import hearth.plan.Settings;
import hearth.plan.landscape.CareTier;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody is to be met.
 *
 * @param desired days between real contacts that are aimed for, at least 1
 * @param maximum days after which contact counts as lost, at least {@code desired}
 */
public record Cadence(int desired, int maximum) {

    public Cadence {
        desired = Math.max(1, desired);
        maximum = Math.max(desired, maximum);
    }

    /**
     * The cadence of a tier, or a person's own: an own desired gap keeps the tier's patience, so half the tier's desired
     * gap also has half its maximum, unless the person has a longest gap of their own as well.
     *
     * @param own desired days of one person, or null when the tier's hold
     * @param ownMaximum longest bearable days of one person, or null when they follow from the desired
     */
    public static Cadence of(CareTier tier, @Nullable Integer own, @Nullable Integer ownMaximum, Settings settings) {
        Cadence common = new Cadence(tier.desiredDays(settings), tier.maximumDays(settings));
        int desired = own == null ? common.desired() : own;
        int patience = own == null ? common.maximum() : common.patience(own);
        return new Cadence(desired, ownMaximum == null ? patience : ownMaximum);
    }

    private int patience(int days) {
        return Math.clamp(Math.ceilDiv((long) days * maximum, desired), days, Integer.MAX_VALUE);
    }
}
