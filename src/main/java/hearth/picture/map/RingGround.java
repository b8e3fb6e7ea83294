package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Mark.Anchor;
import hearth.picture.Mark.Point;
import hearth.picture.Stroke;
import hearth.picture.Tone;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Landscape;
import hearth.plan.map.Rings;
import hearth.plan.map.Rings.Band;
import hearth.plan.map.Rings.Sector;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ground of the rings: bands named at the top, an arc at the rim of each sector.
 *
 * @param hued whether each arc has the colour of its segment; not while colours mean something else
 */
record RingGround(Rings rings, Landscape landscape, boolean hued, Texts texts) implements Ground {

    private static final int CORNERS = 96;
    private static final double SIZE = 12;
    private static final double HIGH = SIZE * 1.45;
    private static final double PADDING = 7;
    private static final double VEIL = 0.92;

    /** What the names at the rim may need beside the rings, in map units. */
    private static final double BESIDE = 220;

    private static final double ABOVE = 104;
    private static final double BELOW = 52;

    @Override
    public Bounds bounds(Bounds people) {
        double radius = rings.radius();
        double across = Rings.STRETCH * radius + BESIDE;
        return new Bounds(-across, -radius - ABOVE, across, radius + BELOW);
    }

    @Override
    public Optional<SegmentId> segmentAt(Place place) {
        return rings.sectorAt(place).flatMap(Sector::segment);
    }

    @Override
    public double margin() {
        return 10;
    }

    @Override
    public double ties() {
        return 0.45;
    }

    @Override
    public void below(Viewport view, Attention attention, List<Mark> marks) {
        rings.bands().reversed().forEach(band -> band(band, view, marks));
        marks.add(disc(view, rings.hub(), Tone.SURFACE, 1));
        rings.sectors().forEach(sector -> sector(sector, view, marks));
        attended(view, attention, marks);
    }

    /** The part of a ring to which whoever is in hand would belong if they were let go now. */
    @Override
    public void attended(Viewport view, Attention attention, List<Mark> marks) {
        attention.shifts().stream()
                .flatMap(shift -> shift.nodes().stream())
                .flatMap(id ->
                        Optional.ofNullable(rings.places().get(id)).map(place -> attention.place(id, place)).stream())
                .map(place -> part(place, view))
                .distinct()
                .forEach(marks::add);
    }

    private Mark part(Place place, Viewport view) {
        Band band = rings.bandAt(place);
        Sector sector = rings.sectorAt(place).orElse(new Sector(Optional.empty(), 0, 2 * Math.PI));
        double inner = Math.max(rings.hub(), band.inner());
        List<Point> around = new ArrayList<>(arc(view, band.outer(), sector.from(), sector.sweep()));
        around.addAll(arc(view, inner, sector.from(), sector.sweep()).reversed());
        return new Mark.Path(around, true, Stroke.of(Tone.EMBER, 2), Tone.EMBER, 0.14);
    }

    @Override
    public void above(Viewport view, Attention attention, List<Mark> marks) {
        signs(view).forEach(sign -> sign.add(marks));
    }

    private void band(Band band, Viewport view, List<Mark> marks) {
        marks.add(disc(view, band.outer(), Tone.SURFACE, 1));
        marks.add(
                switch (band.ring()) {
                    case CORE -> disc(view, band.outer(), Tone.EMBER, 0.16);
                    case CIRCLE -> disc(view, band.outer(), Tone.EMBER, 0.07);
                    case BEYOND -> disc(view, band.outer(), Tone.BAND, 1);
                });
    }

    private static Mark disc(Viewport view, double radius, Tone tone, double opacity) {
        return Mark.Path.area(tone, opacity, arc(view, radius, 0, 2 * Math.PI));
    }

    private void sector(Sector sector, Viewport view, List<Mark> marks) {
        if (rings.sectors().size() > 1) {
            border(sector.from(), view, marks);
            border(sector.from() + sector.sweep(), view, marks);
        }
        double gap = Math.min(sector.sweep() / 4, 0.012);
        List<Point> rim = arc(view, rings.radius(), sector.from() + gap, sector.sweep() - 2 * gap);
        marks.add(Mark.Path.line(Stroke.of(tone(sector), 4), rim));
    }

    private void border(double angle, Viewport view, List<Mark> marks) {
        Point inner = view.point(Rings.at(angle, rings.hub()));
        Point outer = view.point(Rings.at(angle, rings.radius()));
        marks.add(Mark.Path.line(Stroke.of(Tone.GRID, 1), List.of(inner, outer)));
    }

    private Tone tone(Sector sector) {
        return sector.segment()
                .filter(id -> hued)
                .map(id -> Tone.hue(landscape.rank(id)))
                .orElse(Tone.GRID);
    }

    private static List<Point> arc(Viewport view, double radius, double from, double sweep) {
        int corners = Math.max(2, (int) Math.ceil(CORNERS * sweep / (2 * Math.PI)));
        List<Point> points = new ArrayList<>();
        IntStream.rangeClosed(0, corners)
                .forEach(corner -> points.add(view.point(Rings.at(from + sweep * corner / corners, radius))));
        return points;
    }

    @Override
    public List<Box> words(Viewport view) {
        return signs(view).map(Sign::box).toList();
    }

    private Stream<Sign> signs(Viewport view) {
        Stream<Sign> bands = rings.bands().stream().map(band -> name(band, view));
        Stream<Sign> strays = rings.sectors().stream()
                .filter(sector -> sector.segment().isEmpty())
                .map(sector ->
                        new Sign(view.point(rings.outside(sector)), texts.get("landscape.rings.strays"), Tone.MUTED));
        return Stream.concat(bands, strays);
    }

    /** On the edge of its band, where nobody stands. */
    private Sign name(Band band, Viewport view) {
        Point at = view.point(Rings.at(-Math.PI / 2, band.outer()));
        String words = texts.get("landscape.rings.band", texts.name("landscape", band.ring()), band.people());
        return new Sign(at, words, band.ring() == Ring.CORE ? Tone.EMBER : Tone.INK);
    }

    /** Words around a point, on a veil. */
    private record Sign(Point at, String words, Tone tone) {
        Box box() {
            double half = Words.width(words, SIZE, true) / 2 + PADDING;
            return new Box(at.x() - half, at.y() - HIGH / 2, at.x() + half, at.y() + HIGH / 2);
        }

        void add(List<Mark> marks) {
            Box box = box();
            marks.add(new Mark.Box(
                    box.left(), box.top(), box.right() - box.left(), HIGH, HIGH / 2, Tone.SURFACE, VEIL, null));
            marks.add(new Mark.Label(at.x(), at.y() + SIZE * 0.35, words, Anchor.MIDDLE, SIZE, true, tone));
        }
    }
}
