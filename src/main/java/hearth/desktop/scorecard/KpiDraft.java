package hearth.desktop.scorecard;

import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.Put;
import hearth.plan.scorecard.Aggregate;
import hearth.plan.scorecard.Direction;
import hearth.plan.scorecard.Kpi;
import hearth.plan.scorecard.KpiId;
import hearth.plan.scorecard.KpiKind;
import hearth.plan.scorecard.Period;
import hearth.plan.scorecard.Perspective;
import hearth.plan.scorecard.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A KPI while its form is open. */
record KpiDraft(
        String name,
        Perspective perspective,
        KpiKind kind,
        Unit unit,
        Direction direction,
        Period period,
        Aggregate aggregate,
        String relationship,
        @Nullable KpiId pairedWith,
        LocalDate since,
        String note) {

    /** What the form of a new KPI begins with. */
    static KpiDraft empty(Perspective perspective, LocalDate today) {
        return new KpiDraft(
                "",
                perspective,
                KpiKind.OUTCOME,
                Unit.NUMBER,
                Direction.UP,
                Period.MONTH,
                Aggregate.SUM,
                "",
                null,
                today,
                "");
    }

    static KpiDraft of(Kpi kpi) {
        return new KpiDraft(
                kpi.name(),
                kpi.perspective(),
                kpi.kind(),
                kpi.unit(),
                kpi.direction(),
                kpi.period(),
                kpi.aggregate(),
                kpi.relationship(),
                kpi.pairedWith(),
                kpi.since(),
                kpi.note());
    }

    /** Adds this as a new KPI at the end of its perspective. */
    Put added(Plan plan, KpiId id) {
        Kpi kpi = kpi(id, nextOrder(plan, perspective));
        return new Put(Message.of("scorecard.command.add", kpi.name()), kpi);
    }

    /** Edits a KPI; in another perspective it goes to the end. */
    Put edited(Plan plan, Kpi before) {
        int order = before.perspective().equals(perspective) ? before.order() : nextOrder(plan, perspective);
        return new Put(Message.of("scorecard.command.edit", before.name()), kpi(before.id(), order));
    }

    /** The place after all KPIs of a perspective. */
    static int nextOrder(Plan plan, Perspective perspective) {
        return plan.all(Kpi.class).stream()
                .filter(kpi -> kpi.perspective().equals(perspective))
                .map(kpi -> kpi.order() + 1)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private Kpi kpi(KpiId id, int order) {
        return new Kpi(
                id,
                name.strip(),
                perspective,
                kind,
                unit,
                direction,
                period,
                aggregate,
                relationship.strip(),
                pairedWith,
                since,
                note.strip(),
                order);
    }
}
