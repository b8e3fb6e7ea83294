package hearth.cli;

import hearth.picture.map.QuadrantWords;
import hearth.plan.Plan;
import hearth.plan.landscape.Influence;
import hearth.plan.landscape.RankCorrelation;
import hearth.plan.landscape.Visibility;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.web.Connection;
import hearth.plan.web.Connections;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearth map PLAN}: what the landscape knows about itself. */
@Command(name = "map")
final class MapCommand implements Callable<Integer> {

    private static final int BRIDGES = 10;

    private final Surroundings around;

    @Mixin
    private Question question = new Question();

    /** What is printed as JSON; {@code exact} is false when betweenness is an estimate. */
    record Report(
            List<Found> nodes,
            double modularity,
            boolean exact,
            @Nullable Correlation correlation) {}

    /** One node; {@code steps} is null when no way leads from the core, influence and visibility when unknown. */
    record Found(
            String id,
            String kind,
            String label,
            int degree,
            double betweenness,
            int community,
            @Nullable Integer steps,
            @Nullable Deeds influence,
            @Nullable Reach visibility) {}

    /** Influence with its 95 % interval. */
    record Deeds(double value, double low, double high, int evidence, LocalDate newest, String confidence) {}

    /** Visibility with its bounds: the widest account, and all together; engagement is that of the widest. */
    record Reach(
            long low,
            long high,
            LocalDate newest,
            String confidence,
            @Nullable Engaged engagement) {}

    /** The newest engagement rate of an account beside the median of those before, both from 0 to 1. */
    record Engaged(BigDecimal latest, double median, int earlier) {}

    /** The rank correlation of the two with its 95 % interval and what it means. */
    record Correlation(double rho, double low, double high, int people, String sentence) {}

    MapCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Failure {
        Plan plan = question.plan(around);
        Landscape landscape = Landscape.of(plan, question.day(around, plan));
        Connections connections = Connections.of(landscape);
        Texts texts = new Texts(plan.settings().locale());
        if (question.json()) {
            Say.json(around.out(), report(landscape, connections, texts));
        } else {
            print(landscape, connections, texts);
        }
        return ExitCode.DONE;
    }

    private static Report report(Landscape landscape, Connections connections, Texts texts) {
        return new Report(
                connections.nodes().values().stream().map(MapCommand::found).toList(),
                connections.modularity(),
                connections.exact(),
                landscape.correlation().map(found -> told(found, texts)).orElse(null));
    }

    private static Found found(Connection connection) {
        MapNode node = connection.node();
        return new Found(
                node.id().value(),
                node.kind().name().toLowerCase(Locale.ROOT),
                node.label(),
                connection.degree(),
                connection.betweenness(),
                connection.group(),
                connection.steps().isPresent() ? connection.steps().getAsInt() : null,
                node.standing().influence().map(MapCommand::deeds).orElse(null),
                node.standing().visibility().map(MapCommand::reach).orElse(null));
    }

    private static Deeds deeds(Influence known) {
        return new Deeds(
                known.deeds(),
                known.low(),
                known.high(),
                known.pieces(),
                known.newest(),
                known.confidence().name());
    }

    private static Reach reach(Visibility known) {
        return new Reach(
                known.reach(),
                known.atMost(),
                known.newest(),
                known.confidence().name(),
                known.engagement()
                        .map(rate -> new Engaged(rate.latest(), rate.median(), rate.earlier()))
                        .orElse(null));
    }

    private static Correlation told(RankCorrelation found, Texts texts) {
        return new Correlation(
                found.rho(), found.low(), found.high(), found.people(), new QuadrantWords(texts).correlation(found));
    }

    private void print(Landscape landscape, Connections connections, Texts texts) {
        around.out().println(texts.get("cli.map.summary", connections.nodes().size(), groups(connections)));
        if (!connections.exact()) {
            around.out().println(texts.get("cli.map.estimate"));
        }
        for (Connection bridge : connections.bridges(BRIDGES)) {
            around.out()
                    .println(texts.get(
                            "cli.map.bridge",
                            bridge.node().label(),
                            bridge.degree(),
                            texts.number(bridge.betweenness(), 1)));
        }
        new QuadrantWords(texts).correlation(landscape).ifPresent(around.out()::println);
        around.out().flush();
    }

    /** Groups of at least two: who is tied to nobody belongs to none. */
    private static long groups(Connections connections) {
        return connections.nodes().values().stream()
                .filter(each -> each.degree() > 0)
                .map(Connection::group)
                .distinct()
                .count();
    }
}
