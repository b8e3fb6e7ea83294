package hearth.picture.map;

import hearth.picture.Mark;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.SegmentId;
import java.util.List;
import java.util.Optional;

/** No ground at all, as between two pictures. */
record Nowhere(double ties) implements Ground {

    @Override
    public Bounds bounds(Bounds people) {
        return people;
    }

    @Override
    public double margin() {
        return 0;
    }

    @Override
    public Optional<SegmentId> segmentAt(Place place) {
        return Optional.empty();
    }

    @Override
    public void below(Viewport view, Attention attention, List<Mark> marks) {}

    @Override
    public List<Box> words(Viewport view) {
        return List.of();
    }

    @Override
    public void above(Viewport view, Attention attention, List<Mark> marks) {}
}
