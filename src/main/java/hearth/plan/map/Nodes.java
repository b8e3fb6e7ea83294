package hearth.plan.map;

import hearth.plan.Plan;
import hearth.plan.channel.Channel;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.Standing;
import hearth.plan.landscape.Visibility;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of a plan; those without a place stand at the origin until laid out. */
final class Nodes {

    private static final Place NOWHERE = new Place(0, 0);
    private static final Comparator<Node> BY_ID =
            Comparator.comparing(node -> node.id().value());

    private final Plan plan;
    private final LocalDate today;

    Nodes(Plan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    List<MapNode> all(List<Segment> segments) {
        return Stream.of(
                        segments.stream().map(this::segment),
                        sorted(Channel.class).map(this::channel),
                        sorted(Community.class).map(this::community),
                        sorted(Person.class).map(this::person))
                .flatMap(nodes -> nodes)
                .toList();
    }

    private <N extends Node> Stream<N> sorted(Class<N> type) {
        return plan.all(type).stream().sorted(BY_ID);
    }

    private MapNode segment(Segment segment) {
        return new Draft(segment, NodeKind.SEGMENT)
                .words(segment.note())
                .belongs(segment.id(), segment.ring())
                .people(segment.size())
                .node();
    }

    private MapNode channel(Channel channel) {
        return new Draft(channel, NodeKind.CHANNEL)
                .detail(channel.use())
                .words(channel.objective(), channel.action(), channel.address())
                .retired(channel.retired())
                .node();
    }

    private MapNode community(Community community) {
        return new Draft(community, NodeKind.COMMUNITY)
                .detail(community.meets())
                .words(community.note())
                .belongs(community.segment(), community.ring())
                .people(community.members())
                .node();
    }

    private MapNode person(Person person) {
        Standing standing = Standing.of(person, plan, today);
        return new Draft(person, NodeKind.PERSON)
                .detail(joined(" · ", person.role(), person.company()))
                .words(String.join(" ", person.labels()), String.join(" ", person.emails()), person.note())
                .belongs(person.segment(), person.ring())
                .people(standing.visibility().map(Visibility::reach).orElse(null))
                .tended(person.tier(), standing)
                .node();
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    /** A node being put together, so that what a kind does not have need not be spelled out. */
    private static final class Draft {
        private final Node from;
        private final NodeKind kind;
        private String detail = "";
        private String words = "";
        private @Nullable SegmentId segment;
        private @Nullable Ring ring;
        private @Nullable CareTier tier;
        private @Nullable Long people;
        private Standing standing = Standing.UNKNOWN;
        private boolean retired;

        Draft(Node from, NodeKind kind) {
            this.from = from;
            this.kind = kind;
        }

        Draft detail(String text) {
            detail = text;
            return this;
        }

        Draft words(String... texts) {
            words = joined(" ", texts).toLowerCase(Locale.ROOT);
            return this;
        }

        Draft belongs(@Nullable SegmentId to, @Nullable Ring stands) {
            segment = to;
            ring = stands;
            return this;
        }

        Draft people(@Nullable Long number) {
            people = number;
            return this;
        }

        Draft tended(@Nullable CareTier closely, Standing stands) {
            tier = closely;
            standing = stands;
            return this;
        }

        Draft retired(boolean yes) {
            retired = yes;
            return this;
        }

        MapNode node() {
            Place given = from.place();
            Place place = given == null ? NOWHERE : given;
            return new MapNode(
                    from.id(),
                    kind,
                    from.name(),
                    detail,
                    words,
                    segment,
                    ring,
                    tier,
                    people,
                    standing,
                    place,
                    given != null,
                    retired);
        }
    }
}
