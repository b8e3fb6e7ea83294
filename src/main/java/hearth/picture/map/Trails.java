package hearth.picture.map;

import hearth.plan.Plan;
import hearth.plan.landscape.PersonId;
import hearth.plan.trail.Trail;
import java.time.LocalDate;
import java.util.List;

/** The trails of everybody, each worked out when somebody looks at them. */
@FunctionalInterface
interface Trails {

    /** Nobody came from anywhere. */
    Trails NONE = id -> new Trail(List.of());

    Trail of(PersonId id);

    static Trails of(Plan plan, LocalDate today) {
        return id -> plan.find(id).map(person -> Trail.of(person, plan, today)).orElseGet(() -> new Trail(List.of()));
    }
}
