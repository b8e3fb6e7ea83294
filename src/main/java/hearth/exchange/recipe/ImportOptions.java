package hearth.exchange.recipe;

import hearth.exchange.csv.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about an import.
 *
 * @param recipe id of the recipe, or null to recognise it
 * @param kpi name of the KPI that numbers go into, or null when the recipe may choose
 * @param dateOrder what 03/04/2026 means, or null while nobody has said
 */
public record ImportOptions(
        @Nullable String recipe,
        @Nullable String kpi,
        @Nullable DateOrder dateOrder) {

    /** Nothing decided yet. */
    public static final ImportOptions NONE = new ImportOptions(null, null, null);

    public ImportOptions withRecipe(@Nullable String other) {
        return new ImportOptions(other, kpi, dateOrder);
    }

    public ImportOptions withKpi(@Nullable String other) {
        return new ImportOptions(recipe, other, dateOrder);
    }

    public ImportOptions withDateOrder(@Nullable DateOrder other) {
        return new ImportOptions(recipe, kpi, other);
    }
}
