package hearth.desktop.channels;

import hearth.plan.channel.ChannelId;
import hearth.plan.channel.Crossings.Way;
import hearth.plan.channel.StrengthId;

/** What is being added or edited at the side. */
sealed interface Opened {

    record OneChannel(ChannelId id) implements Opened {}

    record NewChannel() implements Opened {}

    /** The way from one channel to another, whether anything stands on it or not. */
    record OneLane(Way way) implements Opened {}

    record OneStrength(StrengthId id) implements Opened {}

    record NewStrength() implements Opened {}
}
