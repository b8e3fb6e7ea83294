package hearth.plan.presence;

import hearth.plan.channel.Channel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one channel is kept.
 *
 * @param weeklyMinutes what its rhythms ask for in a week, on average over the next quarter of a year
 * @param spokenMinutes those of them in which the business speaks; the others are for listening
 * @param contacts contacts with people on it within the listening window
 * @param listened those of them that were listening, and what rhythms of listening were kept there
 * @param lastListened the day somebody was last listened to there, ever
 */
public record ChannelPresence(
        Channel channel,
        int weeklyMinutes,
        int spokenMinutes,
        int contacts,
        int listened,
        Optional<LocalDate> lastListened) {

    /** True when the business speaks there by a rhythm and heard nobody out within the window (P03). */
    public boolean isDeaf() {
        return !channel.retired() && spokenMinutes > 0 && listened == 0;
    }
}
