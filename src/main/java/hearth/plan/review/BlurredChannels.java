package hearth.plan.review;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.channel.Channel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * P33 "One use, one objective, one action per platform": exactly one of each for every channel in use, and no two
 * channels with the same use. Several in one field are told by what separates them in a list: a semicolon, a bar, a
 * bullet or a new line.
 */
final class BlurredChannels implements Check {

    private record Field(Message name, Function<Channel, String> text) {}

    private static final List<Field> FIELDS = List.of(
            new Field(Message.of("review.P33.use"), Channel::use),
            new Field(Message.of("review.P33.objective"), Channel::objective),
            new Field(Message.of("review.P33.action"), Channel::action));

    @Override
    public String practice() {
        return "P33";
    }

    @Override
    public List<Finding> findings(Plan plan, LocalDate today) {
        List<Channel> channels = Channels.inUse(plan).toList();
        Stream<Finding> blurred = channels.stream()
                .flatMap(
                        channel -> Stream.of(missing(channel), several(channel)).flatMap(Optional::stream));
        return Stream.concat(blurred, twins(channels)).toList();
    }

    private Optional<Finding> missing(Channel channel) {
        return list(channel, String::isBlank)
                .map(fields -> finding(
                        channel,
                        "",
                        Message.of("review.P33.missing", fields),
                        Message.of("review.P33.write", channel.name(), fields)));
    }

    private Optional<Finding> several(Channel channel) {
        return list(channel, BlurredChannels::isSeveral)
                .map(fields -> finding(
                        channel,
                        "several",
                        Message.of("review.P33.several", fields),
                        Message.of("review.P33.choose", channel.name())));
    }

    private Stream<Finding> twins(List<Channel> channels) {
        Map<String, Channel> first = new HashMap<>();
        return channels.stream()
                .filter(channel -> !channel.use().isBlank())
                .flatMap(channel -> Optional.ofNullable(first.putIfAbsent(normal(channel.use()), channel))
                        .map(twin -> twin(channel, twin))
                        .stream());
    }

    private Finding twin(Channel channel, Channel first) {
        return finding(
                channel,
                "same-use",
                Message.of("review.P33.twins", first.name(), channel.use().strip()),
                Message.of("review.P33.differ", channel.name(), first.name()));
    }

    private Finding finding(Channel channel, String aspect, Message reason, Message remedy) {
        return Finding.about(channel, aspect, practice(), Severity.WARNING, reason, remedy);
    }

    private static Optional<Message> list(Channel channel, Predicate<String> wrong) {
        Object[] names = FIELDS.stream()
                .filter(field -> wrong.test(field.text().apply(channel)))
                .map(Field::name)
                .toArray();
        return names.length == 0 ? Optional.empty() : Optional.of(Message.of("review.list." + names.length, names));
    }

    private static boolean isSeveral(String text) {
        return Stream.of(text.split("[;|•\\n]")).filter(part -> !part.isBlank()).count() > 1;
    }

    /** Letters and digits only, so that a full stop or a capital does not make two uses of one. */
    private static String normal(String use) {
        return use.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
