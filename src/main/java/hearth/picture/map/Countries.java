package hearth.picture.map;

import hearth.picture.Mark;
import hearth.picture.Tone;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Landscape;
import java.util.List;
import java.util.Optional;

/**
 * The ground of the free map: a country for each segment.
 *
 * @param hued whether each has the colour of its segment; not while colours mean something else
 */
record Countries(List<Country> all, boolean hued) implements Ground {

    private static final double GROUND = 0.10;
    private static final double PLAIN = 0.5;

    static Countries of(Landscape landscape, boolean hued) {
        return new Countries(Country.of(landscape), hued);
    }

    @Override
    public Bounds bounds(Bounds people) {
        return people;
    }

    @Override
    public Optional<SegmentId> segmentAt(Place place) {
        return all.stream()
                .filter(country -> country.holds(place))
                .map(Country::segment)
                .findFirst();
    }

    @Override
    public double margin() {
        return 52;
    }

    @Override
    public double ties() {
        return 1;
    }

    @Override
    public void below(Viewport view, Attention attention, List<Mark> marks) {
        for (Country country : all) {
            Place moved = attention.place(country.segment(), new Place(0, 0));
            country.islands(view, moved.x(), moved.y())
                    .forEach(island -> marks.add(
                            hued
                                    ? Mark.Path.area(country.tone(), GROUND, island)
                                    : Mark.Path.area(Tone.GRID, PLAIN, island)));
        }
    }

    @Override
    public List<Box> words(Viewport view) {
        return List.of();
    }

    @Override
    public void above(Viewport view, Attention attention, List<Mark> marks) {}
}
