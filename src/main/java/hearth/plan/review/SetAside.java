package hearth.plan.review;

import hearth.plan.Entity;
import hearth.plan.Refused;
import java.time.LocalDate;

/**
 * A finding that a person has set aside, with the reason they gave.
 *
 * @param practice id of the practice, such as {@code P54}
 * @param subject what the finding is about, as {@link Finding#subjectKey()} gives it
 * @param reason in the person's words, never empty
 */
public record SetAside(SetAsideId id, String practice, String subject, String reason, LocalDate date)
        implements Entity {

    public SetAside {
        Refused.blank("practice", practice);
        Refused.blank("reason", reason);
    }

    /** Sets a finding aside. */
    public static SetAside of(SetAsideId id, Finding finding, String reason, LocalDate date) {
        return new SetAside(id, finding.practice(), finding.subjectKey(), reason.strip(), date);
    }

    /** Which finding it quiets: its {@link Finding#key()}. */
    public String key() {
        return practice + " " + subject;
    }
}
