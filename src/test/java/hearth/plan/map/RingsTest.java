package hearth.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelId;
import hearth.plan.channel.ChannelKind;
import hearth.plan.channel.Media;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Segment CHOIR = segment("choir", 0);
    private static final Segment PRESS = segment("press", 1);

    @Test
    void everybodyStandsInTheirRingAndInTheSectorOfTheirSegment() {
        Rings rings = rings(
                CHOIR,
                PRESS,
                person("anna", Ring.CORE, CHOIR),
                person("ben", Ring.BEYOND, CHOIR),
                person("cleo", Ring.CIRCLE, PRESS));

        assertThat(where(rings, "anna")).isEqualTo("CORE in choir");
        assertThat(where(rings, "ben")).isEqualTo("BEYOND in choir");
        assertThat(where(rings, "cleo")).isEqualTo("CIRCLE in press");
    }

    @Test
    void whoeverHasNoSegmentHasASectorOfTheirOwn() {
        Rings rings = rings(CHOIR, person("anna", Ring.CORE, null));

        assertThat(where(rings, "anna")).isEqualTo("CORE in none");
        assertThat(rings.sectors()).hasSize(2);
    }

    @Test
    void bandsFollowOneAnotherWithoutAGap() {
        Rings rings = rings(CHOIR);

        assertThat(rings.bands()).extracting(Rings.Band::ring).containsExactly(Ring.values());
        assertThat(rings.bands().getFirst().inner()).isEqualTo(rings.hub());
        assertThat(rings.bands().get(1).inner())
                .isEqualTo(rings.bands().getFirst().outer());
        assertThat(rings.bands().getLast().outer()).isEqualTo(rings.radius());
    }

    @Test
    void nobodyStandsOnAnybodyHoweverManyThereAre() {
        Random chance = new Random(4);
        List<Entity> all = new ArrayList<>(List.of(CHOIR, PRESS));
        for (int i = 0; i < 700; i++) {
            Segment segment = chance.nextInt(10) == 0 ? PRESS : chance.nextInt(10) == 0 ? null : CHOIR;
            all.add(person("p%04d".formatted(i), List.of(Ring.values()).get(chance.nextInt(3)), segment));
        }
        for (int i = 0; i < 9; i++) {
            all.add(channel("c" + i));
        }
        List<Place> places =
                List.copyOf(rings(all.toArray(Entity[]::new)).places().values());

        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                double apart = Math.hypot(
                        places.get(i).x() - places.get(j).x(),
                        places.get(i).y() - places.get(j).y());
                assertThat(apart).isGreaterThan(0.95 * Rings.APART);
            }
        }
    }

    @Test
    void channelsStandInTheMiddleAndSegmentsAtTheRim() {
        Rings rings = rings(CHOIR, PRESS, channel("shop"), channel("letter"));

        assertThat(distance(place(rings, new ChannelId("shop")))).isLessThan(rings.hub());
        assertThat(distance(place(rings, CHOIR.id()))).isGreaterThan(rings.radius());
    }

    @Test
    void theSamePeopleStandAtTheSamePlacesEveryTime() {
        Entity[] all = {CHOIR, person("anna", Ring.CORE, CHOIR), person("ben", Ring.CORE, CHOIR)};

        assertThat(rings(all)).isEqualTo(rings(all));
    }

    @Test
    void aPlaceBetweenTheFirstAndTheLastSectorBelongsToTheNearer() {
        Rings rings = rings(CHOIR, PRESS);

        assertThat(rings.sectorAt(new Place(5, -300)).flatMap(Rings.Sector::segment))
                .contains(CHOIR.id());
        assertThat(rings.sectorAt(new Place(-5, -300)).flatMap(Rings.Sector::segment))
                .contains(PRESS.id());
    }

    @Test
    void withoutAnybodyThereAreStillThreeBands() {
        assertThat(rings().bands()).hasSize(3);
        assertThat(rings().sectorAt(new Place(10, 10))).isEmpty();
    }

    private static String where(Rings rings, String id) {
        Place place = place(rings, new PersonId(id));
        String segment = rings.sectorAt(place)
                .flatMap(Rings.Sector::segment)
                .map(SegmentId::value)
                .orElse("none");
        return rings.ringAt(place) + " in " + segment;
    }

    private static Place place(Rings rings, NodeId<?> id) {
        return Optional.ofNullable(rings.places().get(id)).orElseThrow();
    }

    private static double distance(Place place) {
        return Math.hypot(place.x() / Rings.STRETCH, place.y());
    }

    private static Rings rings(Entity... entities) {
        List<Entity> all = new ArrayList<>(List.of(entities));
        all.add(Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY));
        return Rings.of(Landscape.of(Plan.of(all), TODAY));
    }

    private static Person person(String id, Ring ring, @Nullable Segment segment) {
        return Person.named(new PersonId(id), id)
                .edit()
                .ring(ring)
                .segment(segment == null ? null : segment.id())
                .person();
    }

    private static Segment segment(String id, int order) {
        return new Segment(new SegmentId(id), id, SegmentKind.CUSTOMERS, Ring.CORE, null, "", null, order);
    }

    private static Channel channel(String id) {
        return new Channel(
                new ChannelId(id), id, ChannelKind.SOCIAL, Media.SHARED, "", "", "", "", null, false, null, 0);
    }
}
