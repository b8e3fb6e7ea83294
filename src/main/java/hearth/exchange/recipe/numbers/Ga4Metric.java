package hearth.exchange.recipe.numbers;

import hearth.exchange.recipe.Header;
import hearth.plan.scorecard.KpiKind;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The columns of a traffic table that are worth a KPI. Rates are left out: they follow from these. */
@SuppressWarnings("ImmutableEnumChecker") // Perspectives are values and the names are an unmodifiable list.
enum Ga4Metric {
    SESSIONS(Perspective.TOP_OF_MIND, KpiKind.VANITY, Unit.NUMBER, "Sessions"),
    ENGAGED_SESSIONS(Perspective.TOP_OF_MIND, KpiKind.LEADING, Unit.NUMBER, "Engaged sessions"),
    KEY_EVENTS(Perspective.SALES, KpiKind.OUTCOME, Unit.NUMBER, "Key events", "Conversions"),
    TOTAL_REVENUE(Perspective.SALES, KpiKind.OUTCOME, Unit.MONEY, "Total revenue");

    private final Perspective perspective;
    private final KpiKind kind;
    private final Unit unit;
    private final List<String> names;

    Ga4Metric(Perspective perspective, KpiKind kind, Unit unit, String... names) {
        this.perspective = perspective;
        this.kind = kind;
        this.unit = unit;
        this.names = List.of(names);
    }

    /** What the column is called; a KPI made for it is called the same. */
    String title() {
        return names.getFirst();
    }

    Perspective perspective() {
        return perspective;
    }

    KpiKind kind() {
        return kind;
    }

    Unit unit() {
        return unit;
    }

    /** Its column, or −1. */
    int column(Header header) {
        return header.column(names.toArray(String[]::new));
    }

    /** The metric that belongs to a KPI: the one it is called after, else money to money, else sessions. */
    static Ga4Metric of(String kpi, boolean money) {
        String name = Header.plain(kpi);
        return Arrays.stream(values())
                .filter(metric -> metric.isTitled(name::equals))
                .findFirst()
                // "Engaged sessions a week" speaks of sessions too, so the later and narrower metrics are asked first.
                .or(() -> Arrays.asList(values()).reversed().stream()
                        .filter(metric -> metric.isTitled(name::contains))
                        .findFirst())
                .orElse(money ? TOTAL_REVENUE : SESSIONS);
    }

    private boolean isTitled(Predicate<String> test) {
        return names.stream().map(Header::plain).anyMatch(test);
    }
}
