package hearth.desktop.landscape;

import hearth.plan.Command;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Remove;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Media;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import hearth.plan.map.NodeKind;
import hearth.plan.map.Rings;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The gestures of the landscape as commands on a plan. */
final class LandscapeEdits {

    private final Plan plan;
    private final Ids ids;

    LandscapeEdits(Plan plan, Ids ids) {
        this.plan = plan;
        this.ids = ids;
    }

    /** Something new of a kind, of which only the name is known. */
    Node fresh(NodeKind kind, String name, @Nullable SegmentId segment, @Nullable Place place) {
        return switch (kind) {
            case PERSON -> person(name, segment).at(place);
            case COMMUNITY ->
                new Community(new CommunityId(ids.next()), name, "", null, segment, ring(segment), "", place);
            case SEGMENT ->
                new Segment(
                        new SegmentId(ids.next()),
                        name,
                        SegmentKind.CUSTOMERS,
                        Ring.CIRCLE,
                        null,
                        "",
                        place,
                        plan.all(Segment.class).stream()
                                        .mapToInt(Segment::order)
                                        .max()
                                        .orElse(-1)
                                + 1);
            case CHANNEL ->
                new Channel(
                        new ChannelId(ids.next()),
                        name,
                        ChannelKind.SOCIAL,
                        Media.SHARED,
                        "",
                        "",
                        "",
                        "",
                        null,
                        false,
                        place,
                        plan.all(Channel.class).stream()
                                        .mapToInt(Channel::order)
                                        .max()
                                        .orElse(-1)
                                + 1);
        };
    }

    static Command add(Node node) {
        return new Put(Message.of("landscape.do.add", node.name()), node);
    }

    /**
     * Moves nodes by so many map units. Those in hand stand where somebody put them then; those that come along with their
     * segment stay as free as they were, and those without a place follow by themselves.
     */
    Command move(List<NodeId<?>> grabbed, Collection<NodeId<?>> along, double dx, double dy, PlaceOf now) {
        Stream<Entity> moved = grabbed.stream()
                .flatMap(id -> node(id).stream())
                .map(node -> node.at(now.of(node.id()).plus(dx, dy)));
        Stream<Entity> followers = along.stream()
                .filter(id -> !grabbed.contains(id))
                .flatMap(id -> node(id).stream())
                .flatMap(node -> along(node, dx, dy).stream());
        List<Entity> after = Stream.concat(moved, followers).toList();
        return new Put(name("landscape.do.move", "landscape.do.moveMany", grabbed), after);
    }

    private static Optional<Node> along(Node node, double dx, double dy) {
        return Optional.ofNullable(node.place())
                .map(place -> node.at(new Place(place.x() + dx, place.y() + dy, place.arranged())));
    }

    /**
     * Puts nodes into other rings and segments; nothing when all stay in theirs.
     *
     * @param to where each was let go
     */
    Optional<Command> ring(List<NodeId<?>> grabbed, Function<NodeId<?>, RingPlace> to) {
        List<Entity> after = grabbed.stream()
                .flatMap(id -> node(id).stream())
                .<Entity>flatMap(node -> {
                    Node moved = LandscapeEdits.moved(node, to.apply(node.id()));
                    return moved.equals(node) ? Stream.empty() : Stream.of(moved);
                })
                .toList();
        return after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Put(name("landscape.do.ring", "landscape.do.ringMany", grabbed), after));
    }

    /** A ring and, where there are segments, one of them or none. */
    record RingPlace(Ring ring, @Nullable SegmentId segment) {
        static RingPlace in(Rings rings, Place place) {
            SegmentId segment =
                    rings.sectorAt(place).flatMap(Rings.Sector::segment).orElse(null);
            return new RingPlace(rings.ringAt(place), segment);
        }
    }

    /** True for those that stand in a ring of their own: people and communities. */
    static boolean hasRing(NodeId<?> id) {
        return id instanceof PersonId || id instanceof CommunityId;
    }

    /** The same node in a ring; a segment’s is that of newcomers to it. */
    static Node inRing(Node node, Ring ring) {
        return switch (node) {
            case Segment s -> new Segment(s.id(), s.name(), s.kind(), ring, s.size(), s.note(), s.place(), s.order());
            case Person person -> moved(person, new RingPlace(ring, person.segment()));
            case Community community -> moved(community, new RingPlace(ring, community.segment()));
            default -> node;
        };
    }

    private static Node moved(Node node, RingPlace to) {
        return switch (node) {
            case Person person ->
                person.edit().ring(to.ring()).segment(to.segment()).person();
            case Community c ->
                new Community(c.id(), c.name(), c.meets(), c.members(), to.segment(), to.ring(), c.note(), c.place());
            default -> node;
        };
    }

    Optional<Command> rename(NodeId<?> id, String name) {
        return node(id).filter(node -> !name.isBlank() && !node.name().equals(name))
                .map(node -> new Put(Message.of("landscape.do.rename", node.name(), name), node.called(name)));
    }

    /** Where a node stands on the map now, given or computed. */
    @FunctionalInterface
    interface PlaceOf {
        Place of(NodeId<?> id);
    }

    /** Who belongs to a segment and has no other joins it; all others are tied. */
    Entity connected(NodeId<?> from, NodeId<?> to) {
        if (to instanceof SegmentId segment && joins(from)) {
            return joined(from, segment);
        }
        if (from instanceof SegmentId segment && joins(to)) {
            return joined(to, segment);
        }
        return new Tie(new TieId(ids.next()), from, to, usualKind(from, to), 2, "");
    }

    Command connect(Entity result, NodeId<?> from, NodeId<?> to) {
        String key = result instanceof Tie ? "landscape.do.connect" : "landscape.do.join";
        return new Put(Message.of(key, label(from), label(to)), result);
    }

    Command remove(List<EntityId<?>> gone) {
        return new Remove(name("landscape.do.remove", "landscape.do.removeMany", gone), gone);
    }

    /** Puts people and communities into a segment, or out of all. */
    Command segment(List<EntityId<?>> members, @Nullable SegmentId segment) {
        List<Entity> after = members.stream()
                .flatMap(id -> plan.find(id).stream())
                .flatMap(entity -> inSegment(entity, segment).stream())
                .toList();
        return new Put(name("landscape.do.segment", "landscape.do.segmentMany", members), after);
    }

    /** Sets how closely people are tended; null takes them out of the first hundred. */
    Command tier(List<EntityId<?>> people, @Nullable CareTier tier) {
        List<Entity> after = people(people)
                .<Entity>map(person -> person.edit().tier(tier).person())
                .toList();
        return new Put(name("landscape.do.tier", "landscape.do.tierMany", people), after);
    }

    private Stream<Person> people(List<EntityId<?>> of) {
        return of.stream()
                .filter(PersonId.class::isInstance)
                .map(PersonId.class::cast)
                .flatMap(id -> plan.find(id).stream());
    }

    private Person person(String name, @Nullable SegmentId segment) {
        return Person.named(new PersonId(ids.next()), name)
                .edit()
                .segment(segment)
                .ring(ring(segment))
                .person();
    }

    private Ring ring(@Nullable SegmentId segment) {
        return segment == null
                ? Ring.BEYOND
                : plan.find(segment).map(Segment::ring).orElse(Ring.BEYOND);
    }

    private boolean joins(NodeId<?> id) {
        return node(id).map(node -> switch (node) {
                    case Person person -> person.segment() == null;
                    case Community community -> community.segment() == null;
                    default -> false;
                })
                .orElse(false);
    }

    private Entity joined(NodeId<?> id, SegmentId segment) {
        return inSegment(plan.get(id), segment).orElseThrow();
    }

    private static Optional<Entity> inSegment(Entity entity, @Nullable SegmentId segment) {
        return switch (entity) {
            case Person person -> Optional.of(person.edit().segment(segment).person());
            case Community c ->
                Optional.of(new Community(
                        c.id(), c.name(), c.meets(), c.members(), segment, c.ring(), c.note(), c.place()));
            default -> Optional.empty();
        };
    }

    private static TieKind usualKind(NodeId<?> from, NodeId<?> to) {
        if (from instanceof ChannelId || to instanceof ChannelId) {
            return TieKind.FOLLOWS;
        }
        boolean group = to instanceof CommunityId || to instanceof SegmentId;
        return group && from instanceof PersonId ? TieKind.MEMBER_OF : TieKind.KNOWS;
    }

    private Optional<Node> node(NodeId<?> id) {
        return plan.find(id).map(Node.class::cast);
    }

    private Message name(String one, String many, List<? extends EntityId<?>> of) {
        return of.size() == 1 ? Message.of(one, label(of.getFirst())) : Message.of(many, of.size());
    }

    private String label(EntityId<?> id) {
        return plan.find(id)
                .map(entity -> entity instanceof Tie tie ? label(tie.from()) + " – " + label(tie.to()) : entity.label())
                .orElse("");
    }
}
