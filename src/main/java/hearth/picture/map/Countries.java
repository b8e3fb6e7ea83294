package hearth.picture.map;

import hearth.picture.Mark;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import hearth.plan.map.Landscape;
import java.util.List;
import java.util.Optional;

/** The ground of the free map: a country for each segment. */
record Countries(List<Country> all) implements Ground {

    private static final double GROUND = 0.10;

    static Countries of(Landscape landscape) {
        return new Countries(Country.of(landscape));
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
    public void below(Viewport view, Attention attention, List<Mark> marks) {
        for (Country country : all) {
            Place moved = attention.place(country.segment(), new Place(0, 0));
            country.islands(view, moved.x(), moved.y())
                    .forEach(island -> marks.add(Mark.Path.area(country.tone(), GROUND, island)));
        }
    }

    @Override
    public void above(Viewport view, List<Mark> marks) {}
}
