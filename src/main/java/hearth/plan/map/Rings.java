package hearth.plan.map;

import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.SegmentId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The landscape as rings around the business: core, circle of influence and beyond as concentric bands, a sector for each
 * segment, channels in the middle. Whoever shares a band and a sector stands in rows that are as wide apart as people on
 * the map, so nobody lies on anybody; bands grow with the people in them.
 *
 * <p>All of it is {@link #STRETCH} times as wide as high, because screens and names are.
 *
 * @param places of every node, segments at the rim of their sector
 * @param hub radius of the middle, where the channels stand
 * @param bands from the inside out, each beginning where the one before ends
 * @param sectors clockwise from the top
 */
public record Rings(Map<NodeId<?>, Place> places, double hub, List<Band> bands, List<Sector> sectors) {

    /** The least distance between two people, in map units. */
    public static final double APART = 58;

    /** How many times as wide as high the rings are. */
    public static final double STRETCH = 1.8;

    /**
     * Room for the people of one ring, in map units from the middle before stretching.
     *
     * @param people how many people and communities stand in it
     */
    public record Band(Ring ring, double inner, double outer, int people) {}

    /**
     * The directions in which a segment lies, in radians clockwise from the right.
     *
     * @param segment null for those without one
     */
    public record Sector(Optional<SegmentId> segment, double from, double sweep) {

        public double middle() {
            return from + sweep / 2;
        }

        boolean holds(double angle) {
            double turned = angle - from;
            return turned - 2 * Math.PI * Math.floor(turned / (2 * Math.PI)) < sweep;
        }
    }

    public Rings {
        places = Collections.unmodifiableMap(places);
        bands = List.copyOf(bands);
        sectors = List.copyOf(sectors);
    }

    /** Everybody of a landscape in rings. */
    public static Rings of(Landscape landscape) {
        return new RingLayout(landscape).rings();
    }

    /** How far out the outermost band reaches, before stretching. */
    public double radius() {
        return bands.getLast().outer();
    }

    /** The place in a direction, so far from the middle. */
    public static Place at(double angle, double radius) {
        return new Place(STRETCH * radius * Math.cos(angle), radius * Math.sin(angle));
    }

    /** The place outside the outermost band where a sector's name stands. */
    public Place outside(Sector sector) {
        return RingLayout.outside(sector.middle(), radius());
    }

    /** The ring a place lies in; the hub counts as core, everything outside as beyond. */
    public Ring ringAt(Place place) {
        return bandAt(place).ring();
    }

    /** The band a place lies in, the nearest where it lies in none. */
    public Band bandAt(Place place) {
        double radius = Math.hypot(place.x() / STRETCH, place.y());
        return bands.stream().filter(band -> radius < band.outer()).findFirst().orElse(bands.getLast());
    }

    /** The sector a place lies in, or next to at the top; empty when there is none at all. */
    public Optional<Sector> sectorAt(Place place) {
        double angle = Math.atan2(place.y(), place.x() / STRETCH);
        return sectors.stream()
                .filter(sector -> sector.holds(angle))
                .findFirst()
                .or(() -> nearest(angle));
    }

    private Optional<Sector> nearest(double angle) {
        return sectors.isEmpty()
                ? Optional.empty()
                : Optional.of(Math.cos(angle) > 0 ? sectors.getFirst() : sectors.getLast());
    }
}
