package hearth.plan.review;

import hearth.plan.EntityId;
import hearth.plan.Message;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing a check has to say about the plan.
 *
 * @param practice id of the practice, such as {@code P54}
 * @param about the entity it concerns, or null when it concerns the whole plan
 * @param aspect tells apart several findings of one practice without an entity ("sales"); may be empty
 * @param subject what it concerns, in words
 * @param reason why it was found, with the numbers
 * @param remedy what to do about it
 * @param setAside the reason it was set aside with, if it was
 */
public record Finding(
        String practice,
        Severity severity,
        @Nullable EntityId<?> about,
        String aspect,
        Message subject,
        Message reason,
        Message remedy,
        Optional<SetAside> setAside) {

    /** What stays the same about the subject from day to day, by which a finding set aside is known again. */
    public String subjectKey() {
        String entity = about == null ? "plan" : about.type().getSimpleName() + ":" + about.value();
        return aspect.isEmpty() ? entity : entity + "/" + aspect;
    }

    Finding with(Optional<SetAside> aside) {
        return new Finding(practice, severity, about, aspect, subject, reason, remedy, aside);
    }
}
