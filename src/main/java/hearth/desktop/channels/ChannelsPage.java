package hearth.desktop.channels;

import hearth.plan.Plan;
import hearth.plan.channel.Crossings;
import hearth.plan.channel.Crossings.Way;
import hearth.plan.channel.Feeding;
import hearth.plan.presence.Presence;
import hearth.plan.presence.TurnedTo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything the Channels screen shows of a plan.
 *
 * @param span how many days {@code crossings} looks back
 * @param counted what was counted on the lane that is open; empty when none is, or nothing stands on it
 */
record ChannelsPage(
        LocalDate today,
        int span,
        Presence presence,
        Crossings crossings,
        List<Feeding> strengths,
        TurnedTo turnedTo,
        Optional<Counted> counted) {

    /** So many days of a lane are listed; nobody corrects what is older here. */
    private static final int MOST_DAYS = 6;

    ChannelsPage {
        strengths = List.copyOf(strengths);
    }

    static ChannelsPage of(Plan plan, LocalDate today, Span span, @Nullable Way open) {
        int days = span.days(plan);
        return new ChannelsPage(
                today,
                days,
                Presence.of(plan, today),
                Crossings.of(plan, today, days),
                Feeding.of(plan),
                TurnedTo.of(plan, today),
                Optional.ofNullable(open)
                        .flatMap(way -> Crossings.crossover(plan, way))
                        .map(crossover -> Counted.of(plan, crossover, MOST_DAYS)));
    }
}
