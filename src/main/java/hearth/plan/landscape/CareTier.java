package hearth.plan.landscape;

import hearth.plan.Settings;
import hearth.plan.Threshold;

/** How closely a person of the first hundred is tended; each tier has a desired and a maximum gap between contacts. */
public enum CareTier {
    INNER(Threshold.INNER_DESIRED_DAYS, Threshold.INNER_MAXIMUM_DAYS),
    CLOSE(Threshold.CLOSE_DESIRED_DAYS, Threshold.CLOSE_MAXIMUM_DAYS),
    WIDER(Threshold.WIDER_DESIRED_DAYS, Threshold.WIDER_MAXIMUM_DAYS);

    private final Threshold desired;
    private final Threshold maximum;

    CareTier(Threshold desired, Threshold maximum) {
        this.desired = desired;
        this.maximum = maximum;
    }

    /** Days between contacts that this plan aims for. */
    public int desiredDays(Settings settings) {
        return settings.limit(desired);
    }

    /** Days after which contact counts as lost. */
    public int maximumDays(Settings settings) {
        return settings.limit(maximum);
    }
}
