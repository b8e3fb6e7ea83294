package hearth.report;

import hearth.plan.Threshold;
import hearth.plan.channel.Channel;
import hearth.plan.channel.Crossings;
import hearth.plan.channel.Crossover;
import hearth.plan.channel.Feeding;
import hearth.plan.channel.Lane;
import hearth.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How channels hand people on to each other (practices P24 and P25): the matrix, the ways in words, and what makes people
 * go. The columns of the matrix are numbered like its rows, because no name fits above a column.
 *
 * @param heads the numbers above the columns; none when there are more channels than a page is wide
 */
record Handed(
        String lead,
        List<String> heads,
        List<Line> lines,
        List<String> received,
        String total,
        List<Way> ways,
        List<Strength> strengths) {

    private static final int WIDEST = 12;
    private static final int MOST_WAYS = 20;
    private static final int SHADES = 3;

    /** One row of the matrix. */
    record Line(String number, String name, List<Cell> cells, String sum) {}

    /** One lane; its look says how full it is. */
    record Cell(String text, String look) {}

    /** One crossover in words. */
    record Way(String from, String to, String how, String counted, String count) {}

    /** What the business does well. */
    record Strength(String name, String feeds) {}

    static Handed of(ReportContext context) {
        int days = context.plan().settings().limit(Threshold.CROSSOVER_DAYS);
        Crossings crossings = Crossings.of(context.plan(), context.asOf(), days);
        Texts texts = context.texts();
        List<Channel> channels = crossings.channels().size() > WIDEST
                        || crossings.standing().findAny().isEmpty()
                ? List.of()
                : crossings.channels();
        return new Handed(
                texts.get("report.crossovers.lead", crossings.total(), days),
                numbers(channels.size()),
                lines(channels, crossings, texts),
                channels.stream()
                        .map(channel -> texts.number(crossings.received(channel)))
                        .toList(),
                texts.number(crossings.total()),
                ways(crossings, texts),
                strengths(context, texts));
    }

    boolean hasMatrix() {
        return !lines.isEmpty();
    }

    boolean hasWays() {
        return !ways.isEmpty();
    }

    boolean hasStrengths() {
        return !strengths.isEmpty();
    }

    /** True when there is anything to tell. */
    boolean isAny() {
        return hasWays() || hasStrengths();
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    private static List<Line> lines(List<Channel> channels, Crossings crossings, Texts texts) {
        long most = crossings.standing().mapToLong(Lane::count).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        for (Channel from : channels) {
            List<Cell> cells = channels.stream()
                    .map(to -> cell(crossings.lane(from, to), most, texts))
                    .toList();
            lines.add(new Line(
                    Integer.toString(lines.size() + 1), from.name(), cells, texts.number(crossings.handedOn(from))));
        }
        return lines;
    }

    private static Cell cell(Lane lane, long most, Texts texts) {
        if (lane.from().equals(lane.to())) {
            return new Cell("", "itself");
        }
        if (lane.crossover().isEmpty()) {
            return new Cell("", "none");
        }
        long shade = most == 0 ? 0 : (SHADES * lane.count() + most - 1) / most;
        return new Cell(texts.number(lane.count()), "shade" + shade);
    }

    private static List<Way> ways(Crossings crossings, Texts texts) {
        return crossings
                .standing()
                .sorted(Comparator.comparingLong(Lane::count).reversed())
                .limit(MOST_WAYS)
                .flatMap(lane -> lane.crossover().stream().map(crossover -> way(lane, crossover, texts)))
                .toList();
    }

    private static Way way(Lane lane, Crossover crossover, Texts texts) {
        String counting = texts.name("channel", crossover.counting());
        return new Way(
                lane.from().name(),
                lane.to().name(),
                crossover.how(),
                crossover.code().isBlank() ? counting : crossover.code(),
                texts.number(lane.count()));
    }

    private static List<Strength> strengths(ReportContext context, Texts texts) {
        return Feeding.of(context.plan()).stream()
                .map(feeding -> new Strength(feeding.strength().name(), feeds(context, feeding, texts)))
                .toList();
    }

    private static String feeds(ReportContext context, Feeding feeding, Texts texts) {
        return feeding.crossovers().stream()
                .map(crossover -> texts.get(
                        "report.crossovers.way",
                        context.plan().get(crossover.from()).name(),
                        context.plan().get(crossover.to()).name()))
                .reduce((all, next) -> all + "; " + next)
                .orElseGet(() -> texts.get("report.crossovers.feedsNothing"));
    }
}
