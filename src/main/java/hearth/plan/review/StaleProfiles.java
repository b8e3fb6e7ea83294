package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.channel.Channel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * P54 "No stale profiles": days since each channel's profile was last checked, against {@link
 * Threshold#STALE_PROFILE_DAYS}. Retired channels have no profile to look after.
 */
final class StaleProfiles implements Check {

    @Override
    public String practice() {
        return "P54";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        int limit = plan.settings().limit(Threshold.STALE_PROFILE_DAYS);
        return Channels.inUse(plan)
                .flatMap(channel -> finding(channel, today, limit).stream())
                .toList();
    }

    private Optional<Finding> finding(Channel channel, LocalDate today, int limit) {
        LocalDate checked = channel.checked();
        if (checked == null) {
            return Optional.of(finding(channel, Message.of("review.P54.never")));
        }
        long days = ChronoUnit.DAYS.between(checked, today);
        return days > limit
                ? Optional.of(finding(channel, Message.of("review.P54.stale", days, limit)))
                : Optional.empty();
    }

    private Finding finding(Channel channel, Message reason) {
        return Finding.about(
                channel, "", practice(), Severity.WARNING, reason, Message.of("review.P54.remedy", channel.name()));
    }
}
