package hearth.desktop.landscape.mix;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Threshold;
import hearth.plan.channel.Channel;
import hearth.plan.landscape.Community;
import hearth.plan.landscape.Node;
import hearth.plan.landscape.NodeId;
import hearth.plan.landscape.Person;
import hearth.plan.mix.Cautions;
import hearth.plan.mix.Limits;
import hearth.plan.mix.Mix;
import hearth.plan.mix.MixFigures;
import hearth.plan.mix.MixId;
import hearth.plan.mix.Option;
import hearth.plan.mix.OptionId;
import hearth.plan.mix.Options;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The options of a plan and one mix of them, as the screen shows them.
 *
 * @param unweighed who and what could be an option too, by name
 * @param mixes in their order
 * @param mix the one that is looked at; none while there is none
 */
record Weighed(
        Plan plan,
        Options options,
        List<Node> unweighed,
        List<Mix> mixes,
        Optional<Mix> mix,
        MixFigures figures,
        List<Message> cautions) {

    private static final double PERCENT = 100;

    /** What the plan holds, with the mix that was asked for, or else the first. */
    static Weighed of(Plan plan, @Nullable MixId wanted) {
        Optional<Mix> mix = mix(plan, wanted);
        Options options = Options.of(plan);
        MixFigures figures = MixFigures.together(plan, options.chosen(chosen(mix)));
        return new Weighed(
                plan,
                options,
                unweighed(plan),
                mixes(plan),
                mix,
                figures,
                Cautions.of(plan, figures, Limits.of(plan, mix.orElse(null))));
    }

    /** The mix that was asked for, or else the first. */
    static Optional<Mix> mix(Plan plan, @Nullable MixId wanted) {
        List<Mix> mixes = mixes(plan);
        return mixes.stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .or(() -> mixes.stream().findFirst());
    }

    /** What the mix holds. */
    Set<OptionId> chosen() {
        return Set.copyOf(chosen(mix));
    }

    /** The share of all contacts that one person or tier may carry. */
    double mostShare() {
        return plan.settings().limit(Threshold.EXPOSURE_SHARE_PERCENT) / PERCENT;
    }

    /** What the mix has to keep to. */
    Limits limits() {
        return Limits.of(plan, mix.orElse(null));
    }

    private static List<OptionId> chosen(Optional<Mix> mix) {
        return mix.map(Mix::options).orElse(List.of());
    }

    private static List<Mix> mixes(Plan plan) {
        return plan.all(Mix.class).stream()
                .sorted(Comparator.comparingInt(Mix::order)
                        .thenComparing(mix -> mix.id().value()))
                .toList();
    }

    private static List<Node> unweighed(Plan plan) {
        Set<NodeId<?>> weighed =
                plan.all(Option.class).stream().map(Option::node).collect(Collectors.toSet());
        return Stream.of(Person.class, Community.class, Channel.class)
                .flatMap(type -> plan.all(type).stream())
                .map(Node.class::cast)
                .filter(node -> !weighed.contains(node.id()))
                .sorted(Comparator.comparing(Node::name))
                .toList();
    }
}
