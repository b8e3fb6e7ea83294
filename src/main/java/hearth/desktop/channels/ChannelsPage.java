package hearth.desktop.channels;

import hearth.plan.Plan;
import hearth.plan.channel.Crossings;
import hearth.plan.channel.Feeding;
import hearth.plan.presence.Presence;
import hearth.plan.presence.TurnedTo;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the Channels screen shows of a plan.
 *
 * @param span how many days {@code crossings} looks back
 */
record ChannelsPage(
        LocalDate today, int span, Presence presence, Crossings crossings, List<Feeding> strengths, TurnedTo turnedTo) {

    ChannelsPage {
        strengths = List.copyOf(strengths);
    }

    static ChannelsPage of(Plan plan, LocalDate today, Span span) {
        int days = span.days(plan);
        return new ChannelsPage(
                today,
                days,
                Presence.of(plan, today),
                Crossings.of(plan, today, days),
                Feeding.of(plan),
                TurnedTo.of(plan, today));
    }
}
