package hearth.plan.merge;

import hearth.plan.Entity;
import hearth.plan.landscape.Account;
import hearth.plan.landscape.Occasion;
import hearth.plan.landscape.Reading;
import hearth.plan.mix.Reach;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands at the place of a conflict. */
final class Seen {

    private Seen() {}

    /** The value there; several when a list holds more than one that is known by the same; null for none. */
    static List<@Nullable Object> at(Entity entity, Spot spot) {
        Shape shape = Shape.of(entity);
        Object value = shape.values(entity)[shape.fields().indexOf(spot.field())];
        List<@Nullable Object> seen = Collections.singletonList(value);
        for (Object part : spot.element()) {
            seen = inside(seen, part);
        }
        return seen;
    }

    private static List<@Nullable Object> inside(List<@Nullable Object> of, Object part) {
        List<@Nullable Object> found = new ArrayList<>();
        for (Object each : of) {
            switch (each) {
                case Map<?, ?> map -> found.add(map.get(part));
                case Account account ->
                    account.readings().stream().filter(it -> is(it, part)).forEach(found::add);
                case List<?> list -> list.stream().filter(it -> is(it, part)).forEach(found::add);
                case null, default -> found.add(null);
            }
        }
        return found.isEmpty() ? Collections.singletonList(null) : found;
    }

    private static boolean is(Object element, Object part) {
        return switch (element) {
            case Account account ->
                (account.network() + " " + account.handle()).strip().equals(part.toString());
            case Occasion occasion -> occasion.name().equals(part);
            case Reading reading -> reading.date().equals(part);
            case Reach reach -> reach.segment().equals(part);
            default -> element.equals(part);
        };
    }
}
