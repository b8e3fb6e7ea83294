package hearth.plan.review;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing a check has to say about the plan.
 *
 * @param practice id of the practice, such as {@code P54}
 * @param about the entity it concerns, or null when it concerns the whole plan
 * @param aspect tells apart several findings of one practice about the same thing ("sales"); may be empty
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

    /** What matters most first, then by practice; among equals the order is that of their subjects. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::practice)
            .thenComparing(Finding::subjectKey);

    /** A finding about one entity. */
    static Finding about(
            Entity entity, String aspect, String practice, Severity severity, Message reason, Message remedy) {
        Message subject = Message.of("review.subject.entity", entity.label());
        return new Finding(practice, severity, entity.id(), aspect, subject, reason, remedy, Optional.empty());
    }

    /** A finding about the plan as a whole, or about a part of it that is no entity. */
    static Finding aboutPlan(
            String aspect, Message subject, String practice, Severity severity, Message reason, Message remedy) {
        return new Finding(practice, severity, null, aspect, subject, reason, remedy, Optional.empty());
    }

    /** The practice in two or three words. */
    public Message title() {
        return Message.of("review." + practice + ".title");
    }

    /** The practice in one sentence. */
    public Message sentence() {
        return Message.of("review." + practice + ".practice");
    }

    /** What stays the same about the subject from day to day, by which a finding set aside is known again. */
    public String subjectKey() {
        String entity = about == null ? "plan" : about.type().getSimpleName() + ":" + about.value();
        return aspect.isEmpty() ? entity : entity + "/" + aspect;
    }

    /** What identifies this finding among all of a plan, the same from day to day. */
    public String key() {
        return practice + " " + subjectKey();
    }

    public boolean isSetAside() {
        return setAside.isPresent();
    }

    Finding with(Optional<SetAside> aside) {
        return new Finding(practice, severity, about, aspect, subject, reason, remedy, aside);
    }
}
