package hearth.picture.map;

import hearth.plan.Entity;
import hearth.plan.Plan;
import hearth.plan.Settings;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;
import hearth.plan.landscape.Place;
import hearth.plan.landscape.Ring;
import hearth.plan.landscape.Segment;
import hearth.plan.landscape.SegmentId;
import hearth.plan.landscape.SegmentKind;
import hearth.plan.map.Landscape;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small landscapes for tests. */
final class Lands {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final Settings SETTINGS = Settings.of("Bakery", "EUR", Locale.UK, ZoneOffset.UTC, TODAY);

    private Lands() {}

    static Landscape of(Entity... entities) {
        return of(Arrays.asList(entities));
    }

    static Landscape of(List<? extends Entity> entities) {
        Plan plan =
                Plan.of(Stream.concat(Stream.of(SETTINGS), entities.stream()).toList());
        return Landscape.of(plan, TODAY);
    }

    static Segment segment(String id) {
        return new Segment(new SegmentId(id), id, SegmentKind.CUSTOMERS, Ring.CORE, null, "", new Place(0, 0), 0);
    }

    static Person person(String id, double x, double y) {
        return Person.named(new PersonId(id), id).at(new Place(x, y));
    }

    /** So many people in one segment, nobody placed by hand. */
    static Landscape crowd(int count) {
        Segment all = segment("all");
        Stream<Entity> people = IntStream.range(0, count)
                .mapToObj(i -> Person.named(new PersonId("p%06d".formatted(i)), "Person " + i)
                        .edit()
                        .segment(all.id())
                        .person());
        return of(Stream.concat(Stream.of(all), people).toList());
    }
}
