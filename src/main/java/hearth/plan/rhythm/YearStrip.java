package hearth.plan.rhythm;

import hearth.plan.Plan;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How continuously each channel is tended: a square a week.
 *
 * @param rows a row per channel in use, in their order, then one for rhythms without a channel when there are any
 * @param peaks those that burn within these weeks, by their start
 */
public record YearStrip(Weeks weeks, List<StripRow> rows, List<Peak> peaks, LocalDate today) {

    public YearStrip {
        rows = List.copyOf(rows);
        peaks = List.copyOf(peaks);
    }

    /** The strip of a plan over some weeks, usually {@link Weeks#ofYear}. */
    public static YearStrip of(Plan plan, Weeks weeks, LocalDate today) {
        return of(plan, weeks, today, Schedule.of(plan, weeks.days(), today));
    }

    /** The strip of a plan over some weeks whose schedule is known. */
    public static YearStrip of(Plan plan, Weeks weeks, LocalDate today, Schedule schedule) {
        Map<Optional<ChannelId>, List<Slot>> slots = schedule.slots().stream()
                .collect(Collectors.groupingBy(
                        slot -> Optional.ofNullable(slot.rhythm().channel())));
        List<Peak> peaks = peaks(plan, weeks);
        Stream<StripRow> channels = plan.all(Channel.class).stream()
                .filter(inUse(slots))
                .sorted(Comparator.comparingInt(Channel::order)
                        .thenComparing(channel -> channel.id().value()))
                .map(channel -> row(channel, weeks, slots.get(Optional.of(channel.id())), peaks));
        Stream<StripRow> elsewhere =
                Stream.ofNullable(slots.get(Optional.<ChannelId>empty())).map(rest -> row(null, weeks, rest, peaks));
        return new YearStrip(weeks, Stream.concat(channels, elsewhere).toList(), peaks, today);
    }

    private static Predicate<Channel> inUse(Map<Optional<ChannelId>, List<Slot>> slots) {
        return channel -> !channel.retired() || slots.containsKey(Optional.of(channel.id()));
    }

    private static List<Peak> peaks(Plan plan, Weeks weeks) {
        return plan.all(Peak.class).stream()
                .filter(peak -> peak.days().overlaps(weeks.days()))
                .sorted(Comparator.comparing((Peak peak) -> peak.days().start())
                        .thenComparing(peak -> peak.id().value()))
                .toList();
    }

    private static StripRow row(@Nullable Channel channel, Weeks weeks, @Nullable List<Slot> slots, List<Peak> peaks) {
        Map<Integer, List<Slot>> byWeek = Objects.requireNonNullElse(slots, List.<Slot>of()).stream()
                .collect(Collectors.groupingBy(slot -> weeks.indexOf(slot.day())));
        return new StripRow(
                channel,
                Stream.iterate(0, week -> week < weeks.count(), week -> week + 1)
                        .map(week -> StripCell.of(weeks.start(week), byWeek.getOrDefault(week, List.of())))
                        .toList(),
                channel == null
                        ? List.of()
                        : peaks.stream()
                                .filter(peak -> peak.channels().contains(channel.id()))
                                .toList());
    }
}
