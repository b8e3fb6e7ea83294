package hearth.plan.landscape;

import hearth.plan.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an account showed on a day.
 *
 * @param followers number of followers
 * @param engagement engagement rate by followers (ERF) as a share: 0.034 for 3.4 %; null when not read
 */
public record Reading(
        LocalDate date, long followers, @Nullable BigDecimal engagement) {

    public Reading {
        Refused.below("followers", followers, 0);
        if (engagement != null) {
            Refused.below("engagement", engagement.signum(), 0);
        }
    }
}
