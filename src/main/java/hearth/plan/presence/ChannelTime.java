package hearth.plan.presence;

import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.rhythm.Helper;
import java.util.List;
import java.util.OptionalInt;

/**
 * Whether there is time for the channels in use (P48). A channel that no rhythm keeps asks for {@link
 * Threshold#CHANNEL_MINUTES} all the same: nobody can be somewhere for nothing.
 *
 * @param channels how many are in use
 * @param needed minutes a week they ask for
 * @param capacity minutes a week all helpers have; empty while nobody is named
 * @param least minutes a week another channel would ask for
 */
public record ChannelTime(int channels, int needed, OptionalInt capacity, int least) {

    static ChannelTime of(Plan plan, List<ChannelPresence> all) {
        int least = plan.settings().limit(Threshold.CHANNEL_MINUTES);
        List<ChannelPresence> used =
                all.stream().filter(each -> !each.channel().retired()).toList();
        int needed = used.stream().mapToInt(each -> minutes(each, least)).sum();
        return new ChannelTime(used.size(), needed, capacity(plan), least);
    }

    /** What a channel asks for in a week. */
    public static int minutes(ChannelPresence channel, int least) {
        return channel.weeklyMinutes() > 0 ? channel.weeklyMinutes() : least;
    }

    private static OptionalInt capacity(Plan plan) {
        return plan.all(Helper.class).isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(plan.all(Helper.class).stream()
                        .mapToInt(Helper::weeklyMinutes)
                        .sum());
    }

    /** True when those in use already ask for more than there is. */
    public boolean isOver() {
        return capacity.isPresent() && needed > capacity.getAsInt();
    }

    /** False when another channel would find no time. */
    public boolean hasRoom() {
        return capacity.isEmpty() || needed + least <= capacity.getAsInt();
    }
}
