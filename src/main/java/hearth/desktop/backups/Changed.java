package hearth.desktop.backups;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.merge.Comparison;
import hearth.plan.merge.Difference;
import hearth.plan.merge.Words;
import java.util.List;

/**
 * One thing in the plan that is not as it was.
 *
 * @param kind what sort of thing it is
 * @param name what it is called
 * @param details which of its fields changed, from what to what; its name when it came or went
 */
record Changed(How how, Message kind, Message name, Message details) {

    /** What has become of it. */
    enum How {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** All that changed from one state of a plan to a later one. */
    static List<Changed> between(Plan then, Plan now) {
        Words words = new Words(now, then);
        return Comparison.of(then, now, then).differences().stream()
                .map(difference -> of(difference, words))
                .toList();
    }

    private static Changed of(Difference difference, Words words) {
        Message name = words.name(difference.entity());
        Message details = difference.mine() == null || difference.theirs() == null
                ? name
                : words.changes(difference.theirs(), difference.mine());
        return new Changed(how(difference), Words.kind(difference.id()), name, details);
    }

    private static How how(Difference difference) {
        if (difference.theirs() == null) {
            return How.ADDED;
        }
        return difference.mine() == null ? How.REMOVED : How.CHANGED;
    }
}
