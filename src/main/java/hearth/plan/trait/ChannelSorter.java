package hearth.plan.trait;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.care.Touch;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.landscape.NodeId;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.map.MapTie;
import hearth.plan.trait.Group.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * By the channel on which one meets somebody: the one of most touches up to this day, or else the one they are tied to
 * most strongly. A channel belongs to itself.
 */
final class ChannelSorter implements Sorter {

    private static final String ON = "channel:";

    private final Plan plan;
    private final LocalDate today;
    private final Map<NodeId<?>, MapTie> tied = new HashMap<>();

    ChannelSorter(Plan plan, Landscape landscape, LocalDate today) {
        this.plan = plan;
        this.today = today;
        landscape.ties().forEach(tie -> {
            note(tie, tie.from(), tie.to());
            note(tie, tie.to(), tie.from());
        });
    }

    @Override
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        plan.all(Channel.class).stream()
                .sorted(Comparator.comparingInt(Channel::order)
                        .thenComparing(channel -> channel.id().value()))
                .forEach(channel -> groups.add(new Group(
                        key(channel.id()),
                        Message.of("landscape.group.named", channel.name()),
                        groups.size(),
                        Sort.KNOWN,
                        0)));
        groups.add(Sorter.unknown("landscape.group.noChannel", groups.size()));
        groups.add(Sorter.beside(groups.size()));
        return groups;
    }

    @Override
    public String key(MapNode node) {
        return switch (node.kind()) {
            case CHANNEL -> key(node.id());
            case SEGMENT -> BESIDE;
            case PERSON, COMMUNITY ->
                met(node.id()).or(() -> tied(node.id())).map(ChannelSorter::key).orElse(UNKNOWN);
        };
    }

    private static String key(NodeId<?> channel) {
        return ON + channel.value();
    }

    private Optional<NodeId<?>> met(NodeId<?> id) {
        Map<ChannelId, Long> touches = plan.referring(id, Touch.class).stream()
                .filter(touch -> !touch.date().isAfter(today))
                .flatMap(touch -> Optional.ofNullable(touch.channel()).stream())
                .collect(Collectors.groupingBy(channel -> channel, Collectors.counting()));
        return touches.entrySet().stream()
                .max(Comparator.comparingLong((Map.Entry<ChannelId, Long> each) -> each.getValue())
                        .thenComparing(each -> each.getKey().value(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }

    private Optional<NodeId<?>> tied(NodeId<?> id) {
        return Optional.ofNullable(tied.get(id)).map(tie -> tie.from().equals(id) ? tie.to() : tie.from());
    }

    private void note(MapTie tie, NodeId<?> who, NodeId<?> where) {
        if (where instanceof ChannelId) {
            tied.merge(who, tie, (one, other) -> other.strength() > one.strength() ? other : one);
        }
    }
}
