package hearth.cli;

import hearth.picture.map.QuadrantWords;
import hearth.plan.Plan;
import hearth.plan.landscape.Influence;
import hearth.plan.landscape.RankCorrelation;
import hearth.plan.landscape.Visibility;
import hearth.plan.map.Landscape;
import hearth.plan.map.MapNode;
import hearth.plan.web.Bridge;
import hearth.plan.web.Connection;
import hearth.plan.web.Connections;
import hearth.plan.web.Knowledge;
import hearth.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What {@code hearth map --json} prints. What is not known is null, never 0.
 *
 * @param modularity share of ties inside communities beyond what chance would give
 * @param exact false when betweenness is an estimate
 * @param bridges over whom most ways lead out of the core, the busiest first
 * @param untended ids of people near to the core whom nobody tends
 * @param unreached ids of segments to which no way leads from the core
 * @param correlation null while too little is known to say
 */
record MapReport(
        List<Found> nodes,
        double modularity,
        boolean exact,
        List<Leading> bridges,
        List<String> untended,
        List<String> unreached,
        @Nullable Correlation correlation) {

    /** One node; {@code steps} from the core is null when no way leads from there. */
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

    /** Somebody with the audiences outside the core to whom they lead. */
    record Leading(String id, List<String> audiences) {}

    /** Influence with its 95 % interval. */
    record Deeds(double value, double low, double high, int evidence, LocalDate newest, String confidence) {}

    /** Visibility, which is its lower bound, the widest account; the upper is all together. Engagement is that of the widest. */
    record Reach(
            long value,
            long low,
            long high,
            LocalDate newest,
            String confidence,
            @Nullable Engaged engagement) {}

    /** The newest engagement rate of an account beside the median of those before, both from 0 to 1. */
    record Engaged(BigDecimal latest, double median, int earlier) {}

    /** The rank correlation of the two with its 95 % interval and what it means. */
    record Correlation(double rho, double low, double high, int people, String sentence) {}

    static MapReport of(Plan plan, Landscape landscape, Connections connections, Texts texts) {
        Knowledge known = Knowledge.of(plan, landscape, connections);
        return new MapReport(
                connections.nodes().values().stream().map(MapReport::found).toList(),
                connections.modularity(),
                connections.exact(),
                known.bridges().stream().map(MapReport::leading).toList(),
                ids(known.untended()),
                ids(known.unreached()),
                landscape.correlation().map(found -> told(found, texts)).orElse(null));
    }

    private static List<String> ids(List<MapNode> nodes) {
        return nodes.stream().map(node -> node.id().value()).toList();
    }

    private static Leading leading(Bridge bridge) {
        return new Leading(bridge.node().id().value(), bridge.audiences());
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
                node.standing().influence().map(MapReport::deeds).orElse(null),
                node.standing().visibility().map(MapReport::reach).orElse(null));
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
}
