package hearth.plan.channel;

import hearth.plan.DateRange;
import hearth.plan.Plan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many people each channel handed on to each other within a window: the matrix of P24, its rows and columns being the
 * channels in use.
 *
 * @param days the window, its last day included in the range
 * @param channels those in use, by side and then in their order
 */
public record Crossings(DateRange days, List<Channel> channels, Map<Way, Lane> lanes) {

    /** From where to where. */
    public record Way(ChannelId from, ChannelId to) {}

    /** Two sides that could feed each other, either way. */
    public record Sides(ChannelGroup one, ChannelGroup other) {}

    private static final Comparator<Channel> BY_SIDE = Comparator.<Channel, ChannelGroup>comparing(ChannelGroup::of)
            .thenComparingInt(Channel::order)
            .thenComparing(channel -> channel.id().value());

    public Crossings {
        channels = List.copyOf(channels);
        lanes = Map.copyOf(lanes);
    }

    /** What was counted on so many days, today the last of them. */
    public static Crossings of(Plan plan, LocalDate today, int window) {
        DateRange days = DateRange.of(today.minusDays(Math.max(window, 1) - 1L), Math.max(window, 1));
        Map<CrossoverId, Tally> tallies = tallies(plan, days);
        Map<Way, Lane> lanes = plan.all(Crossover.class).stream()
                .collect(Collectors.toMap(
                        crossover -> new Way(crossover.from(), crossover.to()),
                        crossover -> lane(plan, crossover, tallies.getOrDefault(crossover.id(), new Tally())),
                        (one, other) -> one));
        return new Crossings(days, inUse(plan), lanes);
    }

    /** The crossover that stands on a way, if one does. */
    public static Optional<Crossover> crossover(Plan plan, Way way) {
        return plan.referring(way.from(), Crossover.class).stream()
                .filter(crossover ->
                        crossover.from().equals(way.from()) && crossover.to().equals(way.to()))
                .findFirst();
    }

    private static List<Channel> inUse(Plan plan) {
        return plan.all(Channel.class).stream()
                .filter(channel -> !channel.retired())
                .sorted(BY_SIDE)
                .toList();
    }

    private static Lane lane(Plan plan, Crossover crossover, Tally tally) {
        return new Lane(
                plan.get(crossover.from()),
                plan.get(crossover.to()),
                Optional.of(crossover),
                tally.count,
                Optional.ofNullable(tally.latest));
    }

    /** The lane between two channels in use; an empty one when nothing stands on it. */
    public Lane lane(Channel from, Channel to) {
        return Objects.requireNonNullElseGet(
                lanes.get(new Way(from.id(), to.id())),
                () -> new Lane(from, to, Optional.empty(), 0, Optional.empty()));
    }

    /** How many a channel handed on to others that are in use. */
    public long handedOn(Channel from) {
        return count(lane -> lane.from().id().equals(from.id()));
    }

    /** How many a channel was handed by others that are in use. */
    public long received(Channel to) {
        return count(lane -> lane.to().id().equals(to.id()));
    }

    /** How many came over in all. */
    public long total() {
        return count(lane -> true);
    }

    /** How many one side handed on to another. */
    public long between(ChannelGroup from, ChannelGroup to) {
        return count(lane -> ChannelGroup.of(lane.from()) == from && ChannelGroup.of(lane.to()) == to);
    }

    /** The sides that have a channel in use, in their order. */
    public List<ChannelGroup> sides() {
        return channels.stream().map(ChannelGroup::of).distinct().toList();
    }

    /** Pairs of sides between which nobody was counted, in neither direction. */
    public List<Sides> strangers() {
        return sides().stream()
                .flatMap(one -> sides().stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> new Sides(one, other)))
                .filter(pair -> between(pair.one, pair.other) + between(pair.other, pair.one) == 0)
                .toList();
    }

    /** Channels in use from which nothing leads to another in use, and to which nothing leads. */
    public List<Channel> alone() {
        return channels.stream()
                .filter(channel -> standing()
                        .noneMatch(lane -> lane.from().id().equals(channel.id())
                                || lane.to().id().equals(channel.id())))
                .toList();
    }

    /** Lanes on which a crossover stands, between channels in use. */
    public Stream<Lane> standing() {
        return lanes.values().stream()
                .filter(lane -> !lane.from().retired() && !lane.to().retired())
                .sorted(Comparator.comparing(Lane::from, BY_SIDE).thenComparing(Lane::to, BY_SIDE));
    }

    private long count(Predicate<Lane> which) {
        return lanes.values().stream()
                .filter(lane -> !lane.from().retired() && !lane.to().retired())
                .filter(which)
                .mapToLong(Lane::count)
                .sum();
    }

    /** What is added up for one crossover. */
    private static final class Tally {
        private long count;
        private @Nullable LocalDate latest;

        void add(HandOff handOff, DateRange days) {
            count += days.contains(handOff.date()) ? handOff.count() : 0;
            latest = latest == null || handOff.date().isAfter(latest) ? handOff.date() : latest;
        }
    }

    private static Map<CrossoverId, Tally> tallies(Plan plan, DateRange days) {
        Map<CrossoverId, Tally> tallies = new HashMap<>();
        plan.all(HandOff.class)
                .forEach(handOff -> tallies.computeIfAbsent(handOff.crossover(), _ -> new Tally())
                        .add(handOff, days));
        return tallies;
    }
}
