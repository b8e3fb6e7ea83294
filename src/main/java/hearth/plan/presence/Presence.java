package hearth.plan.presence;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchKind;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.rhythm.Schedule;
import hearth.plan.rhythm.Slot;
import hearth.plan.rhythm.SlotState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How all channels are kept, seen from a day.
 *
 * @param window days up to and with today in which listening is looked for ({@link Threshold#LISTENING_DAYS})
 * @param channels all of them, those in use first, in their order
 */
public record Presence(int window, List<ChannelPresence> channels, ChannelTime time, ListeningShare listening) {

    private static final int WEEKS = 13;
    private static final int DAYS = 7;

    public Presence {
        channels = List.copyOf(channels);
    }

    /** The channels of a plan as they are kept today. */
    public static Presence of(Plan plan, LocalDate today) {
        int window = Math.max(1, plan.settings().limit(Threshold.LISTENING_DAYS));
        DateRange days = DateRange.of(today.minusDays(window - 1L), window);
        Map<ChannelId, Integer> minutes = weeklyMinutes(plan, today);
        List<ChannelPresence> channels = plan.all(Channel.class).stream()
                .sorted(Comparator.comparing(Channel::retired)
                        .thenComparingInt(Channel::order)
                        .thenComparing(channel -> channel.id().value()))
                .map(channel -> presence(plan, channel, minutes.getOrDefault(channel.id(), 0), days))
                .toList();
        return new Presence(window, channels, ChannelTime.of(plan, channels), ListeningShare.of(plan, days, today));
    }

    /** How one channel is kept, if it stands. */
    public Optional<ChannelPresence> find(ChannelId id) {
        return channels.stream().filter(each -> each.channel().id().equals(id)).findFirst();
    }

    /** The channel in use that would be missed least: fewest contacts with people, then the most time freed. */
    public Optional<ChannelPresence> leastMissed() {
        return channels.stream()
                .filter(each -> !each.channel().retired())
                .min(Comparator.comparingInt(ChannelPresence::contacts)
                        .thenComparing(Comparator.comparingInt(ChannelPresence::weeklyMinutes)
                                .reversed()));
    }

    private static ChannelPresence presence(Plan plan, Channel channel, int minutes, DateRange days) {
        Collection<Touch> touches = plan.referring(channel.id(), Touch.class);
        int contacts = 0;
        int listened = 0;
        LocalDate last = null;
        for (Touch touch : touches) {
            boolean lately = days.contains(touch.date());
            boolean listening =
                    touch.kind() == TouchKind.LISTENED && touch.date().isBefore(days.end());
            contacts += lately ? 1 : 0;
            listened += lately && listening ? 1 : 0;
            last = listening && (last == null || touch.date().isAfter(last)) ? touch.date() : last;
        }
        return new ChannelPresence(channel, minutes, contacts, listened, Optional.ofNullable(last));
    }

    /** The average of a quarter of a year, so that what comes once a month counts with its share. */
    private static Map<ChannelId, Integer> weeklyMinutes(Plan plan, LocalDate today) {
        Map<ChannelId, Integer> minutes = new HashMap<>();
        for (Slot slot :
                Schedule.of(plan, DateRange.of(today, WEEKS * DAYS), today).slots()) {
            ChannelId channel = slot.rhythm().channel();
            if (channel != null && slot.state() != SlotState.SKIPPED) {
                minutes.merge(channel, slot.minutes(), Integer::sum);
            }
        }
        minutes.replaceAll((_, all) -> Math.max(1, Math.round((float) all / WEEKS)));
        return minutes;
    }
}
