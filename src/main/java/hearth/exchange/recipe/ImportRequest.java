package hearth.exchange.recipe;

import hearth.plan.Ids;
import hearth.plan.Plan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file to bring in.
 *
 * @param plan the plan it should come into
 * @param fileName what the undo menu calls it
 * @param bytes all of it
 * @param ids ids of what is new
 * @param today the day of what is counted in the file, when it does not say another
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once and never compared.
public record ImportRequest(Plan plan, String fileName, byte[] bytes, ImportOptions options, Ids ids, LocalDate today) {

    /** The same with numbers for another KPI. */
    public ImportRequest into(@Nullable String kpi) {
        return new ImportRequest(plan, fileName, bytes, options.withKpi(kpi), ids, today);
    }
}
