package hearth.plan.landscape;

import java.util.Optional;

/** Influencers by number of followers, in the usual steps of the field. */
public enum InfluencerTier {
    NANO(1_000),
    MICRO(10_000),
    MID(100_000),
    MACRO(500_000),
    MEGA(1_000_000);

    private final long least;

    InfluencerTier(long least) {
        this.least = least;
    }

    /** The smallest number of followers in this tier. */
    public long least() {
        return least;
    }

    /** The tier of an account with that many followers; none below the smallest tier. */
    public static Optional<InfluencerTier> of(long followers) {
        Optional<InfluencerTier> found = Optional.empty();
        for (InfluencerTier tier : values()) {
            if (followers >= tier.least) {
                found = Optional.of(tier);
            }
        }
        return found;
    }
}
