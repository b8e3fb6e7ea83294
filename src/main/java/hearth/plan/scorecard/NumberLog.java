package hearth.plan.scorecard;

import hearth.plan.Command;
import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Ids;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.Remove;
import hearth.plan.Together;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a KPI's numbers, one a period. A number for a period that had several takes their place. */
public final class NumberLog {

    private final Plan plan;
    private final Kpi kpi;
    private final Ids ids;

    public NumberLog(Plan plan, Kpi kpi, Ids ids) {
        this.plan = plan;
        this.kpi = kpi;
        this.ids = ids;
    }

    /** Writes one number as it is typed; correcting it at once is the same gesture. */
    public Command enter(Message name, LocalDate start, BigDecimal value) {
        Put put = new Put(name, List.of(measurement(start, value)), typing("value", start));
        return replacing(name, put, new TreeMap<>(Map.of(start, value)));
    }

    /** Writes several numbers as one gesture. */
    public Command enter(Message name, SortedMap<LocalDate, BigDecimal> values) {
        List<Entity> measurements = values.entrySet().stream()
                .<Entity>map(entry -> measurement(entry.getKey(), entry.getValue()))
                .toList();
        return replacing(name, new Put(name, measurements), values);
    }

    /** Takes the number of a period away. */
    public Command clear(Message name, LocalDate start) {
        return new Remove(name, of(start).stream().map(Measurement::id).toList());
    }

    /** Writes a note beside the number of a period; nothing when there is no number. */
    public Optional<Command> note(Message name, LocalDate start, String note) {
        return of(start).stream()
                .reduce((earlier, later) -> later)
                .map(last -> new Measurement(last.id(), last.kpi(), last.date(), last.value(), last.source(), note))
                .map(noted -> new Put(name, List.of(noted), typing("note", start)));
    }

    private Command replacing(Message name, Put put, SortedMap<LocalDate, BigDecimal> values) {
        List<EntityId<?>> others = new ArrayList<>();
        values.keySet().forEach(start -> of(start).stream().skip(1).forEach(other -> others.add(other.id())));
        return others.isEmpty() ? put : new Together(name, List.of(new Remove(name, others), put));
    }

    private Measurement measurement(LocalDate start, BigDecimal value) {
        List<Measurement> before = of(start);
        return before.isEmpty()
                ? new Measurement(new MeasurementId(ids.next()), kpi.id(), start, value, "", "")
                : changed(before.getFirst(), start, value);
    }

    private static Measurement changed(Measurement before, LocalDate start, BigDecimal value) {
        return new Measurement(before.id(), before.kpi(), start, value, before.source(), before.note());
    }

    private List<Measurement> of(LocalDate start) {
        return plan.referring(kpi.id(), Measurement.class).stream()
                .filter(one -> Periods.startOf(kpi.period(), one.date()).equals(start))
                .sorted(Comparator.comparing(Measurement::date))
                .toList();
    }

    private String typing(String what, LocalDate start) {
        return what + " " + kpi.id().value() + " " + start;
    }
}
