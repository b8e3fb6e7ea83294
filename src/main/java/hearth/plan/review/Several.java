package hearth.plan.review;

import java.util.List;
import java.util.function.IntFunction;

/** Many findings of one kind become one, or nothing else would be read. */
final class Several {

    private static final int TOGETHER = 4;

    private Several() {}

    /** The findings as they are while they are few, else the one that speaks for so many. */
    static List<Finding> of(List<Finding> each, IntFunction<Finding> forAll) {
        return each.size() < TOGETHER ? each : List.of(forAll.apply(each.size()));
    }
}
