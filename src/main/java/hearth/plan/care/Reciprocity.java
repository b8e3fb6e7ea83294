package hearth.plan.care;

import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.landscape.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Whether somebody was given enough before anything is asked of them: practice P56, "asking before three gives is
 * flagged". Every gift up to the day counts, however long ago; what was asked more than twelve months ago is forgiven, and
 * giving afterwards puts it right.
 *
 * @param given number of times the business gave, ever
 * @param asked number of times it asked in the last twelve months
 * @param least gifts that come before asking, {@link Threshold#GIVES_BEFORE_ASK}
 */
public record Reciprocity(int given, int asked, int least) {

    /** How it stands with somebody on {@code today}. */
    public static Reciprocity of(Plan plan, PersonId person, LocalDate today) {
        return of(plan.referring(person, Touch.class), plan.settings().limit(Threshold.GIVES_BEFORE_ASK), today);
    }

    static Reciprocity of(Collection<Touch> touches, int least, LocalDate today) {
        List<Touch> sofar =
                touches.stream().filter(touch -> !touch.date().isAfter(today)).toList();
        List<Touch> lately = sofar.stream()
                .filter(touch -> touch.date().isAfter(today.minusMonths(12)))
                .toList();
        return new Reciprocity(Ledger.of(sofar).given(), Ledger.of(lately).asked(), least);
    }

    /** Gifts still to come before they may be asked; 0 when they may. */
    public int missing() {
        return Math.max(0, least - given);
    }

    /** True when they were asked already and were given too little for it. */
    public boolean isOwed() {
        return asked > 0 && missing() > 0;
    }
}
