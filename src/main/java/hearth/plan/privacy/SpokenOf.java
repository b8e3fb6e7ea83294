package hearth.plan.privacy;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.review.SetAside;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Findings set aside name what they are about by kind and id, in their text and not as a reference. */
final class SpokenOf {

    private SpokenOf() {}

    /** The findings set aside that are about any of these. */
    static List<SetAside> by(Plan plan, Stream<? extends Entity> subjects) {
        Set<String> keys = subjects.map(Entity::id).map(SpokenOf::key).collect(Collectors.toSet());
        return plan.all(SetAside.class).stream()
                .filter(aside -> keys.contains(subject(aside)))
                .sorted(Comparator.comparing(aside -> aside.id().value()))
                .toList();
    }

    private static String key(EntityId<?> id) {
        return id.type().getSimpleName() + ":" + id.value();
    }

    private static String subject(SetAside aside) {
        String subject = aside.subject();
        int aspect = subject.indexOf('/');
        return aspect < 0 ? subject : subject.substring(0, aspect);
    }
}
