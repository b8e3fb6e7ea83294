package hearth.plan.care;

import hearth.plan.channel.ChannelId;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is to be noted of a contact, before it is said with whom; see {@link Touch} for the fields. */
public record TouchDraft(
        LocalDate date, TouchKind kind, @Nullable ChannelId channel, boolean real, boolean paid, String note) {

    /** A real contact of this day with nothing more to say; what a single key logs. */
    public static TouchDraft real(TouchKind kind, LocalDate date) {
        return new TouchDraft(date, kind, null, true, false, "");
    }

    /** A draft that starts from a touch. */
    public static TouchDraft of(Touch touch) {
        return new TouchDraft(touch.date(), touch.kind(), touch.channel(), touch.real(), touch.paid(), touch.note());
    }

    /** The touch with one person. */
    public Touch touch(TouchId id, PersonId person) {
        return new Touch(id, person, date, kind, channel, real, paid, note.strip());
    }
}
