package hearth.report;

import hearth.plan.channel.Channel;
import hearth.text.Texts;
import java.util.Comparator;
import java.util.List;

/** Every channel in use with its one use, one objective and one action (practice P33), and how they feed each other. */
record ChannelPages(List<Row> offline, List<Row> online, boolean none, Handed handed) implements MayBeEmpty {

    record Row(String name, String kind, String address, String use, String objective, String action, String checked) {}

    static ChannelPages of(ReportContext context) {
        List<Channel> channels = inUse(context);
        return new ChannelPages(
                rows(context, channels, true), rows(context, channels, false), channels.isEmpty(), Handed.of(context));
    }

    /** The channels that are not retired, in the plan's order. */
    static List<Channel> inUse(ReportContext context) {
        return context.plan().all(Channel.class).stream()
                .filter(channel -> !channel.retired())
                .sorted(Comparator.comparingInt(Channel::order).thenComparing(Channel::name))
                .toList();
    }

    @Override
    public boolean isBare() {
        return none && !handed.isAny();
    }

    boolean hasOffline() {
        return !offline.isEmpty();
    }

    boolean hasOnline() {
        return !online.isEmpty();
    }

    private static List<Row> rows(ReportContext context, List<Channel> channels, boolean offline) {
        return channels.stream()
                .filter(channel -> channel.kind().isOffline() == offline)
                .map(channel -> row(context.texts(), channel))
                .toList();
    }

    private static Row row(Texts texts, Channel channel) {
        return new Row(
                channel.name(),
                texts.name("channel", channel.kind()),
                channel.address(),
                orOpen(texts, channel.use()),
                orOpen(texts, channel.objective()),
                orOpen(texts, channel.action()),
                channel.checked() == null
                        ? texts.get("report.channels.neverChecked")
                        : texts.get("report.channels.checked", channel.checked()));
    }

    private static String orOpen(Texts texts, String text) {
        return text.isBlank() ? texts.get("report.channels.open") : text;
    }
}
