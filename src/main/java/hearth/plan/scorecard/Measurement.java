package hearth.plan.scorecard;

import hearth.plan.Entity;
import hearth.plan.EntityId;
import hearth.plan.Plan;
import hearth.plan.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A KPI's number for one period.
 *
 * @param date first day of the period it belongs to
 * @param value in the KPI's unit, exactly as measured
 * @param source where the number comes from; may be empty
 */
public record Measurement(MeasurementId id, KpiId kpi, LocalDate date, BigDecimal value, String source, String note)
        implements Entity {

    private static final Function<Measurement, LocalDate> BY_DATE = Measurement::date;

    public Measurement {
        value = plain(value);
    }

    @Override
    public Collection<EntityId<?>> references() {
        return List.of(kpi);
    }

    @Override
    public List<Reason> objections(Plan plan) {
        List<Measurement> sameDay =
                plan.referring(kpi, Measurement.class, BY_DATE).getOrDefault(date, List.of());
        boolean twice = sameDay.stream().anyMatch(other -> !other.id.equals(id));
        return twice ? List.of(Reason.of("date", "scorecard.refused.measuredTwice", date)) : List.of();
    }

    /** The same number in the one form that all equal numbers share, so that 1.0 and 1.00 are equal values. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
