package hearth.plan.review;

import hearth.plan.Plan;
import hearth.plan.channel.Channel;
import java.util.Comparator;
import java.util.stream.Stream;

/** The channels that checks look at. */
final class Channels {

    private Channels() {}

    /** Those that are not retired, in their order on screen. */
    static Stream<Channel> inUse(Plan plan) {
        return plan.all(Channel.class).stream()
                .filter(channel -> !channel.retired())
                .sorted(Comparator.comparingInt(Channel::order)
                        .thenComparing(channel -> channel.id().value()));
    }
}
