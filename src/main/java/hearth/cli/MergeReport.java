package hearth.cli;

import hearth.plan.Change;
import hearth.plan.catalog.Kinds;
import hearth.plan.merge.Conflict;
import hearth.plan.merge.Merge;
import hearth.plan.merge.Side;
import hearth.plan.merge.Words;
import hearth.text.Texts;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a merge prints as JSON.
 *
 * @param base the file of the common ancestor, or the instant of the state that was found; null when there is none
 * @param taken number of entities that came from the other copy or changed after it: the sum of the next three
 */
record MergeReport(@Nullable String base, int taken, long added, long removed, long changed, List<Clash> conflicts) {

    /**
     * One conflict in words.
     *
     * @param entity its kind, as in the JSON form of a plan
     * @param field with the element in brackets, if one is meant; empty when the entity as a whole is
     * @param why what stands against having both, or null when the values say it
     */
    record Clash(
            String entity,
            String id,
            String name,
            String field,
            String base,
            String mine,
            String theirs,
            @Nullable String why) {}

    static MergeReport of(@Nullable String base, Merge merge, Words words, Texts texts) {
        return new MergeReport(
                base,
                merge.changes().size(),
                count(merge, change -> change.before() == null),
                count(merge, change -> change.after() == null),
                count(merge, change -> change.before() != null && change.after() != null),
                merge.conflicts().stream()
                        .map(conflict -> clash(conflict, words, texts))
                        .toList());
    }

    private static long count(Merge merge, Predicate<Change> which) {
        return merge.changes().stream().filter(which).count();
    }

    private static Clash clash(Conflict conflict, Words words, Texts texts) {
        return new Clash(
                Kinds.of(conflict.id().type()).name(),
                conflict.id().value(),
                texts.say(words.name(conflict.id())),
                conflict.spot().path(),
                texts.say(words.base(conflict)),
                texts.say(words.value(conflict, Side.MINE)),
                texts.say(words.value(conflict, Side.THEIRS)),
                conflict.why() == null ? null : texts.say(conflict.why()));
    }
}
