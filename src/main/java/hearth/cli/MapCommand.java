package hearth.cli;

import hearth.picture.map.QuadrantWords;
import hearth.plan.Plan;
import hearth.plan.map.Landscape;
import hearth.plan.web.Connection;
import hearth.plan.web.Connections;
import hearth.text.Texts;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hearth map PLAN}: what the landscape knows about itself. */
@Command(name = "map")
final class MapCommand implements Callable<Integer> {

    private static final int BRIDGES = 10;

    private final Surroundings around;

    @Mixin
    private Question question = new Question();

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
            Say.json(around.out(), MapReport.of(plan, landscape, connections, texts));
        } else {
            print(landscape, connections, texts);
        }
        return ExitCode.DONE;
    }

    private void print(Landscape landscape, Connections connections, Texts texts) {
        long groups = groups(connections);
        around.out().println(texts.get("cli.map.summary", connections.nodes().size(), groups));
        if (groups > 0) {
            bridges(connections, texts);
        }
        new QuadrantWords(texts).correlation(landscape).ifPresent(around.out()::println);
        around.out().flush();
    }

    private void bridges(Connections connections, Texts texts) {
        List<Connection> bridges = connections.bridges(BRIDGES);
        if (!connections.exact()) {
            around.out().println(texts.get("cli.map.estimate"));
        }
        if (!bridges.isEmpty()) {
            around.out().println(texts.get("cli.map.bridges"));
        }
        for (Connection bridge : bridges) {
            around.out()
                    .println(texts.get(
                            "cli.map.bridge",
                            bridge.node().label(),
                            bridge.degree(),
                            Math.round(bridge.betweenness()),
                            texts.number(bridge.betweenness(), 1)));
        }
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
