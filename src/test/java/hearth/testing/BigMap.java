package hearth.testing;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Media;
import hearth.plan.landscape.CareTier;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.CommunityId;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.landscape.Tie;
import hearth.plan.landscape.TieId;
import hearth.plan.landscape.TieKind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A landscape of any size as they are found: circles of a dozen who know each other well, circles that know a few others of
 * their segment, some who know people elsewhere. Nobody has a place. The same for the same seed.
 */
public final class BigMap {

    private static final int SEGMENTS = 8;
    private static final int CHANNELS = 6;
    private static final int CIRCLE = 12;

    private final Chance chance;
    private final int people;
    private final List<Entity> entities = new ArrayList<>();
    private final Set<List<NodeId<?>>> tied = new HashSet<>();

    private BigMap(long seed, int people) {
        this.chance = new Chance(seed);
        this.people = people;
    }

    /** So many people and ties, with segments, communities and channels around them. */
    public static Plan of(long seed, int people, int ties) {
        BigMap map = new BigMap(seed, people);
        map.around();
        for (int i = 0; i < people; i++) {
            map.entities.add(map.person(i));
        }
        while (map.tied.size() < ties) {
            map.tie();
        }
        return Plan.of(map.entities);
    }

    private void around() {
        entities.add(Settings.of("Big map", "EUR", Locale.UK, ZoneId.of("Europe/Berlin"), BigPlan.TODAY));
        for (int i = 0; i < SEGMENTS; i++) {
            Ring ring = i < 2 ? Ring.CORE : i < 5 ? Ring.CIRCLE : Ring.BEYOND;
            entities.add(
                    new Segment(segment(i), chance.name(), chance.of(SegmentKind.values()), ring, null, "", null, i));
        }
        for (int i = 0; i < CHANNELS; i++) {
            entities.add(new Channel(
                    new ChannelId("channel" + i),
                    chance.name() + " " + i,
                    ChannelKind.SOCIAL,
                    Media.SHARED,
                    "",
                    "",
                    "",
                    "",
                    null,
                    false,
                    null,
                    i));
        }
        for (int i = 0; i < people / 200; i++) {
            entities.add(new Community(
                    new CommunityId("community" + i),
                    chance.name(),
                    "",
                    chance.count(3_000),
                    segment(chance.below(SEGMENTS)),
                    Ring.CIRCLE,
                    "",
                    null));
        }
    }

    private Person person(int i) {
        int circle = Math.floorDiv(i, CIRCLE);
        return Person.named(id(i), chance.name())
                .edit()
                .segment(circle % 20 == 0 ? null : segment(circle % SEGMENTS))
                .ring(chance.of(Ring.values()))
                .tier(chance.one(100) ? CareTier.INNER : null)
                .person();
    }

    /** Two of three within the circle, one of four to another circle of the segment, some to anywhere. */
    private void tie() {
        int from = chance.below(people);
        int kind = chance.below(12);
        int start = from - from % CIRCLE;
        if (kind == 0) {
            add(id(from), id(chance.below(people)));
        } else if (kind == 1) {
            add(id(from), somewhere());
        } else if (kind < 4) {
            int away = SEGMENTS * CIRCLE * (1 + chance.below(3));
            add(id(from), id((start + away + chance.below(CIRCLE)) % people));
        } else {
            add(id(from), id((start + chance.below(CIRCLE)) % people));
        }
    }

    private NodeId<?> somewhere() {
        return people < 200 || chance.maybe()
                ? new ChannelId("channel" + chance.below(CHANNELS))
                : new CommunityId("community" + chance.below(people / 200));
    }

    private void add(NodeId<?> from, NodeId<?> to) {
        if (!from.equals(to) && !tied.contains(List.of(to, from)) && tied.add(List.of(from, to))) {
            entities.add(new Tie(new TieId("tie" + tied.size()), from, to, TieKind.KNOWS, 1 + chance.below(3), ""));
        }
    }

    private static PersonId id(int i) {
        return new PersonId("person" + i);
    }

    private static SegmentId segment(int i) {
        return new SegmentId("segment" + i);
    }
}
