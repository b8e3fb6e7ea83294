package hearth.plan.review;

import hearth.plan.Plan;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.SegmentKind;

/** People of other businesses in the same trade: they are watched, not tended. */
final class Rivals {

    private Rivals() {}

    /** True for everybody else. */
    static boolean isNone(Plan plan, Person person) {
        return person.segment() == null || plan.get(person.segment()).kind() != SegmentKind.COMPETITORS;
    }
}
