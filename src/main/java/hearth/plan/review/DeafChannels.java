package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.presence.ChannelPresence;
import hearth.plan.presence.Presence;
import java.time.LocalDate;
import java.util.List;

/**
 * P03 "Listen before talking": a channel that rhythms speak on and where nobody was listened to within {@link
 * hearth.plan.Threshold#LISTENING_DAYS} is deaf.
 */
final class DeafChannels implements Check {

    @Override
    public String practice() {
        return "P03";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        Presence presence = Presence.of(plan, today);
        List<Finding> deaf = presence.channels().stream()
                .filter(ChannelPresence::isDeaf)
                .map(channel -> finding(channel, presence.window()))
                .toList();
        return Several.of(deaf, count -> together(count, presence.window()));
    }

    private Finding finding(ChannelPresence deaf, int window) {
        Message reason = deaf.lastListened()
                .map(day -> Message.of("review.P03.deaf", deaf.spokenMinutes(), day, window))
                .orElseGet(() -> Message.of("review.P03.never", deaf.spokenMinutes()));
        Message remedy = Message.of("review.P03.listen", deaf.channel().name());
        return Finding.about(deaf.channel(), "", practice(), Severity.WARNING, reason, remedy);
    }

    private Finding together(int count, int window) {
        return Finding.aboutPlan(
                "",
                Message.of("review.P03.channels"),
                practice(),
                Severity.WARNING,
                Message.of("review.P03.many", count, window),
                Message.of("review.P03.listenMany"));
    }
}
