package hearth.plan.rhythm;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Reason;
import hearth.plan.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of one day of a rhythm. Days nothing is said about have no occurrence; they follow from the rule.
 *
 * @param date the day the rule gave, even when it was moved
 * @param movedTo the day it was moved to, or null; a moved one has it, a done or skipped one may
 * @param minutes minutes it really took, or null when nobody counted
 */
public record Occurrence(
        OccurrenceId id,
        RhythmId rhythm,
        LocalDate date,
        OccurrenceState state,
        @Nullable LocalDate movedTo,
        @Nullable Integer minutes,
        String note)
        implements Entity {

    private static final Function<Occurrence, LocalDate> BY_DATE = Occurrence::date;

    public Occurrence {
        if (state == OccurrenceState.MOVED && movedTo == null) {
            throw new Refused("movedTo", Message.of("rhythm.refused.movedTo"));
        }
        if (minutes != null) {
            Refused.below("minutes", minutes, 0);
        }
    }

    /** The day it stands on now. */
    public LocalDate day() {
        return movedTo == null ? date : movedTo;
    }

    @Override
    public Collection<EntityId<?>> references() {
        return List.of(rhythm);
    }

    @Override
    public List<Reason> objections(Plan plan) {
        List<Occurrence> sameDay =
                plan.referring(rhythm, Occurrence.class, BY_DATE).getOrDefault(date, List.of());
        boolean twice = sameDay.stream().anyMatch(other -> !other.id.equals(id));
        return twice ? List.of(Reason.of("date", "rhythm.refused.occurrenceTwice", date)) : List.of();
    }
}
