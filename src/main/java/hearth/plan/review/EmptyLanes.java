package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.channel.Channel;
import hearth.plan.channel.ChannelGroup;
import hearth.plan.channel.Crossings;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * P24 "Cross-media": offline, PR, sales and online feed each other. Found are two sides between which nobody was counted
 * within {@link Threshold#CROSSOVER_DAYS}, in neither direction, and channels without any crossover.
 */
final class EmptyLanes implements Check {

    @Override
    public String practice() {
        return "P24";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        int window = plan.settings().limit(Threshold.CROSSOVER_DAYS);
        Crossings crossings = Crossings.of(plan, today, window);
        if (crossings.channels().size() < 2) {
            return List.of();
        }
        if (crossings.standing().findAny().isEmpty()) {
            return List.of(nothing(crossings));
        }
        Stream<Finding> strangers = crossings.strangers().stream().map(sides -> strangers(crossings, sides, window));
        List<Finding> alone = crossings.alone().stream().map(this::alone).toList();
        return Stream.concat(strangers, Several.of(alone, this::manyAlone).stream())
                .toList();
    }

    private Finding nothing(Crossings crossings) {
        return plan(
                "none",
                Message.of("review.P24.crossovers"),
                Severity.WARNING,
                Message.of("review.P24.none", crossings.channels().size()),
                Message.of(
                        "review.P24.first",
                        crossings.channels().getLast().name(),
                        crossings.channels().getFirst().name()));
    }

    private Finding strangers(Crossings crossings, Crossings.Sides sides, int window) {
        return plan(
                sides.one() + "-" + sides.other(),
                Message.of("review.P24.sides", side(sides.one()), side(sides.other())),
                Severity.WARNING,
                Message.of("review.P24.strangers", window),
                Message.of("review.P24.join", first(crossings, sides.other()), first(crossings, sides.one())));
    }

    private Finding alone(Channel channel) {
        return Finding.about(
                channel,
                "",
                practice(),
                Severity.NOTE,
                Message.of("review.P24.alone"),
                Message.of("review.P24.connect", channel.name()));
    }

    private Finding manyAlone(int count) {
        return plan(
                "alone",
                Message.of("review.P24.crossovers"),
                Severity.NOTE,
                Message.of("review.P24.manyAlone", count),
                Message.of("review.P24.connectMany"));
    }

    private Finding plan(String aspect, Message subject, Severity severity, Message reason, Message remedy) {
        return Finding.aboutPlan(aspect, subject, practice(), severity, reason, remedy);
    }

    private static Message side(ChannelGroup side) {
        return Message.of("channel.ChannelGroup." + side);
    }

    private static String first(Crossings crossings, ChannelGroup side) {
        return crossings.channels().stream()
                .filter(channel -> ChannelGroup.of(channel) == side)
                .findFirst()
                .map(Channel::name)
                .orElseThrow();
    }
}
