package hearth.exchange.recipe.numbers;

import hearth.exchange.recipe.Header;
import hearth.plan.Plan;
import hearth.plan.scorecard.Kpi;
import java.util.Optional;

/** The KPIs of a plan by the name a person gives. */
public final class Kpis {

    private Kpis() {}

    public static Optional<Kpi> named(Plan plan, String name) {
        return plan.all(Kpi.class).stream()
                .filter(kpi -> Header.plain(kpi.name()).equals(Header.plain(name))
                        || kpi.id().value().equals(name))
                .findFirst();
    }

    /** The place at the end of the scorecard. */
    static int nextOrder(Plan plan) {
        return plan.all(Kpi.class).stream().mapToInt(Kpi::order).max().orElse(-1) + 1;
    }
}
