package hearth.plan.map;

import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Rings.Band;
import hearth.plan.map.Rings.Sector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds everybody's place in the rings: how wide each sector, how deep each band, then rows within both. */
final class RingLayout {

    /** Distance between neighbours in a row, along it. */
    private static final double ALONG = 66;

    /** Distance between rows. */
    private static final double ROW = Rings.APART;

    /** Room on each side of a band's edge, where its name stands. */
    private static final double EDGE = 24;

    private static final double LEAST_HUB = 76;
    private static final double LEAST_BAND = 106;

    /** How far outside the rings the name of a segment stands: beside, below, and above, where a band has its name too. */
    private static final double BESIDE = 130;

    private static final double BELOW = 36;
    private static final double ABOVE = 84;

    /** This share of all directions is dealt out evenly, so that a small segment keeps room for its name. */
    private static final double EVEN = 0.35;

    private static final double TOP = -Math.PI / 2;

    /** Half the gap at the top, where the bands have their names, in radians. */
    private static final double APART = 0.08;

    private record Cell(Ring ring, Optional<SegmentId> segment) {}

    private final Landscape landscape;
    private final List<MapNode> channels = new ArrayList<>();
    private final Map<Cell, List<MapNode>> cells = new HashMap<>();
    private final Map<NodeId<?>, Place> places;

    RingLayout(Landscape landscape) {
        this.landscape = landscape;
        this.places = LinkedHashMap.newLinkedHashMap(landscape.nodes().size());
        for (MapNode node : landscape.nodes().values()) {
            if (node.kind() == NodeKind.CHANNEL) {
                channels.add(node);
            } else if (node.kind() != NodeKind.SEGMENT && node.ring() != null) {
                cells.computeIfAbsent(cell(node), cell -> new ArrayList<>()).add(node);
            }
        }
    }

    Rings rings() {
        double hub = hub();
        List<Sector> sectors = sectors();
        List<Band> bands = new ArrayList<>();
        double inner = hub;
        for (Ring ring : Ring.values()) {
            Band band = band(ring, inner, sectors);
            bands.add(band);
            sectors.forEach(sector -> fill(band, sector));
            inner = band.outer();
        }
        rim(sectors, inner);
        return new Rings(places, hub, bands, sectors);
    }

    private Cell cell(MapNode node) {
        return new Cell(
                node.ring() == null ? Ring.BEYOND : node.ring(),
                Optional.ofNullable(node.segment()).filter(id -> landscape.rank(id) >= 0));
    }

    private List<MapNode> in(Ring ring, Optional<SegmentId> segment) {
        return cells.getOrDefault(new Cell(ring, segment), List.of());
    }

    /** Channels stand around the middle. */
    private double hub() {
        Sunflower around = new Sunflower(ALONG);
        for (int i = 0; i < channels.size(); i++) {
            // The spiral is too tight at its very beginning for more than one.
            places.put(channels.get(i).id(), around.slot(new Place(0, 0), channels.size() == 1 ? 0 : i + 1));
        }
        return Math.max(LEAST_HUB, around.radius(channels.size()) + ALONG / 2 + EDGE);
    }

    /** Wider where a segment has more people for the room of their ring. */
    private List<Sector> sectors() {
        List<Optional<SegmentId>> segments = segments();
        double[] needs = segments.stream().mapToDouble(this::need).toArray();
        double all = Math.max(1e-9, DoubleStream.of(needs).sum());
        List<Sector> sectors = new ArrayList<>();
        double from = TOP + APART;
        double turn = 2 * Math.PI - 2 * APART;
        for (int i = 0; i < segments.size(); i++) {
            double share = EVEN / segments.size() + (1 - EVEN) * needs[i] / all;
            sectors.add(new Sector(segments.get(i), from, turn * share));
            from += turn * share;
        }
        return sectors;
    }

    private List<Optional<SegmentId>> segments() {
        Stream<Optional<SegmentId>> own =
                landscape.segments().stream().map(Segment::id).map(Optional::of);
        boolean strays = Stream.of(Ring.values())
                .anyMatch(ring -> !in(ring, Optional.empty()).isEmpty());
        return Stream.concat(own, strays ? Stream.of(Optional.<SegmentId>empty()) : Stream.of())
                .toList();
    }

    /** People of the fullest ring, where the next ring has room for more of them. */
    private double need(Optional<SegmentId> segment) {
        Ring[] rings = Ring.values();
        return 0.5
                + IntStream.range(0, rings.length)
                        .mapToDouble(i -> in(rings[i], segment).size() / (i + 1.0))
                        .max()
                        .orElse(0);
    }

    /** As many rows as the fullest sector needs. */
    private Band band(Ring ring, double inner, List<Sector> sectors) {
        int rows = 1;
        while (!isRoomy(ring, inner, rows, sectors)) {
            rows++;
        }
        double depth = Math.max(LEAST_BAND, rows * ROW + 2 * EDGE);
        int people = sectors.stream()
                .mapToInt(sector -> in(ring, sector.segment()).size())
                .sum();
        return new Band(ring, inner, inner + depth, people);
    }

    private boolean isRoomy(Ring ring, double inner, int rows, List<Sector> sectors) {
        return sectors.stream()
                .allMatch(sector -> in(ring, sector.segment()).size()
                        <= IntStream.range(0, rows)
                                .map(row -> room(new Row(sector, inner + EDGE + (row + 0.5) * ROW)))
                                .sum());
    }

    private static int room(Row row) {
        return (int) (row.length() / ALONG);
    }

    /** Deals the people of a cell out over its rows by their room, spread evenly in each. */
    private void fill(Band band, Sector sector) {
        List<MapNode> people = in(band.ring(), sector.segment());
        List<Row> rows = radii(band).mapToObj(radius -> new Row(sector, radius)).toList();
        int[] shares = shares(rows.stream().mapToInt(RingLayout::room).toArray(), people.size());
        int next = 0;
        for (int row = 0; row < shares.length; row++) {
            for (int i = 0; i < shares[row]; i++) {
                places.put(people.get(next++).id(), rows.get(row).place((i + 0.5) / shares[row]));
            }
        }
    }

    /** The middles of the rows of a band; what is left over of its depth lies on both sides. */
    private static DoubleStream radii(Band band) {
        double depth = band.outer() - band.inner() - 2 * EDGE;
        int rows = Math.max(1, (int) Math.round(Math.floor(depth / ROW + 1e-9)));
        double first = band.inner() + EDGE + (depth - rows * ROW) / 2 + ROW / 2;
        return IntStream.range(0, rows).mapToDouble(row -> first + row * ROW);
    }

    /** Fills all rows to the same degree; what rounding leaves goes to the outer ones, which have more room. */
    private static int[] shares(int[] room, int people) {
        int all = Math.max(1, IntStream.of(room).sum());
        int[] shares = new int[room.length];
        int left = people;
        for (int row = 0; row < room.length; row++) {
            shares[row] = (int) ((long) people * room[row] / all);
            left -= shares[row];
        }
        for (int row = room.length - 1; left > 0; row = row == 0 ? room.length - 1 : row - 1) {
            if (shares[row] < room[row] || IntStream.of(shares).sum() >= all) {
                shares[row]++;
                left--;
            }
        }
        return shares;
    }

    private void rim(List<Sector> sectors, double radius) {
        sectors.forEach(sector ->
                sector.segment().ifPresent(segment -> places.put(segment, outside(sector.middle(), radius))));
    }

    /** Just outside the rings in a direction, farther out where the rings are larger. */
    static Place outside(double angle, double radius) {
        double larger = Math.max(1, radius / 600);
        double down = Math.sin(angle) * (Math.sin(angle) > 0 ? BELOW : ABOVE);
        return Rings.at(angle, radius).plus(larger * BESIDE * Math.cos(angle), larger * down);
    }
}
