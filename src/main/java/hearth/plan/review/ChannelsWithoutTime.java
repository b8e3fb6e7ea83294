package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.presence.ChannelPresence;
import hearth.plan.presence.ChannelTime;
import hearth.plan.presence.Presence;
import hearth.plan.rhythm.Durations;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * P48 "Resist the shiny new network": the channels in use ask for no more than there is time for. Where P02 looks at weeks
 * and people, this looks at what was begun: a channel asks for time even when no rhythm keeps it ({@link ChannelTime}).
 */
final class ChannelsWithoutTime implements Check {

    @Override
    public String practice() {
        return "P48";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        Presence presence = Presence.of(plan, today);
        ChannelTime time = presence.time();
        OptionalInt capacity = time.capacity();
        return capacity.isEmpty() || !time.isOver()
                ? List.of()
                : presence.leastMissed().stream()
                        .map(channel -> finding(time, capacity.getAsInt(), channel))
                        .toList();
    }

    private Finding finding(ChannelTime time, int capacity, ChannelPresence rest) {
        return Finding.aboutPlan(
                "",
                Message.of("review.P48.time"),
                practice(),
                Severity.WARNING,
                Message.of("review.P48.over", time.channels(), Durations.of(time.needed()), Durations.of(capacity)),
                Message.of(
                        "review.P48.rest",
                        rest.channel().name(),
                        Durations.of(ChannelTime.minutes(rest, time.least()))));
    }
}
