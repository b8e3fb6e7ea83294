package hearth.plan.mix;

import hearth.plan.Plan;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.Media;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.InfluencerTier;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Reading;

/**
 * By whom somebody hears of the business: people by the steps of {@link InfluencerTier}, communities, paid channels, and
 * the channels that cost nothing to be in. The closeness of care plays no part here: a mistake spreads with the number
 * of those who see it.
 */
public enum ExposureTier {
    /** People with fewer followers than the smallest influencer tier, or none that anybody read. */
    EVERYDAY,
    NANO,
    MICRO,
    MID,
    MACRO,
    MEGA,
    COMMUNITY,
    PAID,
    CHANNEL;

    /** The tier of a node that stands in the plan. */
    public static ExposureTier of(Plan plan, NodeId<?> node) {
        return switch (node) {
            case PersonId person ->
                plan.get(person)
                        .widestReading()
                        .map(Reading::followers)
                        .flatMap(InfluencerTier::of)
                        .map(ExposureTier::of)
                        .orElse(EVERYDAY);
            case CommunityId _ -> COMMUNITY;
            case ChannelId channel -> of(plan.get(channel));
            default -> throw new IllegalArgumentException("no option: " + node);
        };
    }

    private static ExposureTier of(Channel channel) {
        return channel.media() == Media.PAID ? PAID : CHANNEL;
    }

    private static ExposureTier of(InfluencerTier tier) {
        return switch (tier) {
            case NANO -> NANO;
            case MICRO -> MICRO;
            case MID -> MID;
            case MACRO -> MACRO;
            case MEGA -> MEGA;
        };
    }
}
