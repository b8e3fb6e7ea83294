package hearth.plan.presence;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.care.Touch;
import hearth.plan.care.TouchKind;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.rhythm.Occurrence;
import hearth.plan.rhythm.OccurrenceState;
import hearth.plan.rhythm.Rhythm;
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
import java.util.stream.Stream;

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
        Map<ChannelId, Minutes> minutes = weeklyMinutes(plan, today);
        List<ChannelPresence> channels = plan.all(Channel.class).stream()
                .sorted(Comparator.comparing(Channel::retired)
                        .thenComparingInt(Channel::order)
                        .thenComparing(channel -> channel.id().value()))
                .map(channel -> presence(plan, channel, minutes.getOrDefault(channel.id(), Minutes.NONE), days))
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

    private static ChannelPresence presence(Plan plan, Channel channel, Minutes minutes, DateRange days) {
        Collection<Touch> touches = plan.referring(channel.id(), Touch.class);
        List<LocalDate> listened = listened(plan, channel, touches, days.end());
        return new ChannelPresence(
                channel,
                minutes.all(),
                minutes.spoken(),
                (int) touches.stream()
                        .filter(touch -> days.contains(touch.date()))
                        .count(),
                (int) listened.stream().filter(days::contains).count(),
                listened.stream().max(Comparator.naturalOrder()));
    }

    /** The days before {@code end} on which somebody was heard out: in a contact, or in a rhythm that is there for it. */
    private static List<LocalDate> listened(Plan plan, Channel channel, Collection<Touch> touches, LocalDate end) {
        Stream<LocalDate> contacts = touches.stream()
                .filter(touch -> touch.kind() == TouchKind.LISTENED)
                .map(Touch::date);
        Stream<LocalDate> kept = plan.referring(channel.id(), Rhythm.class).stream()
                .filter(Rhythm::listens)
                .flatMap(rhythm -> plan.referring(rhythm.id(), Occurrence.class).stream())
                .filter(occurrence -> occurrence.state() == OccurrenceState.DONE)
                .map(Occurrence::day);
        return Stream.concat(contacts, kept).filter(day -> day.isBefore(end)).toList();
    }

    /** What the rhythms of a channel ask for. */
    private record Minutes(int all, int spoken) {

        static final Minutes NONE = new Minutes(0, 0);

        Minutes plus(Minutes other) {
            return new Minutes(all + other.all, spoken + other.spoken);
        }

        static Minutes of(Slot slot) {
            return new Minutes(slot.minutes(), slot.rhythm().listens() ? 0 : slot.minutes());
        }

        Minutes each(int weeks) {
            return new Minutes(average(all, weeks), average(spoken, weeks));
        }

        private static int average(int minutes, int weeks) {
            return minutes == 0 ? 0 : Math.max(1, Math.round((float) minutes / weeks));
        }
    }

    /** The average of a quarter of a year, so that what comes once a month counts with its share. */
    private static Map<ChannelId, Minutes> weeklyMinutes(Plan plan, LocalDate today) {
        Map<ChannelId, Minutes> minutes = new HashMap<>();
        for (Slot slot :
                Schedule.of(plan, DateRange.of(today, WEEKS * DAYS), today).slots()) {
            ChannelId channel = slot.rhythm().channel();
            if (channel != null && slot.state() != SlotState.SKIPPED) {
                minutes.merge(channel, Minutes.of(slot), Minutes::plus);
            }
        }
        minutes.replaceAll((_, all) -> all.each(WEEKS));
        return minutes;
    }
}
