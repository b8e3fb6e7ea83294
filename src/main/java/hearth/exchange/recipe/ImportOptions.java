package hearth.exchange.recipe;

import hearth.exchange.csv.DateOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about an import.
 *
 * @param recipe id of the recipe, or null to recognise it
 * @param kpi name of the KPI that numbers go into, or null when the recipe may choose
 * @param dateOrder what 03/04/2026 means, or null while nobody has said
 * @param mapping how the columns of a table are taken that no recipe reads, or null
 * @param kept recipes made by hand earlier, which are looked through first
 */
public record ImportOptions(
        @Nullable String recipe,
        @Nullable String kpi,
        @Nullable DateOrder dateOrder,
        @Nullable Mapping mapping,
        List<Mapping> kept) {

    /** Nothing decided yet. */
    public static final ImportOptions NONE = new ImportOptions(null, null, null, null, List.of());

    public ImportOptions {
        kept = List.copyOf(kept);
    }

    /** Another recipe, which also ends a mapping. */
    public ImportOptions withRecipe(@Nullable String other) {
        return new ImportOptions(other, kpi, dateOrder, null, kept);
    }

    public ImportOptions withKpi(@Nullable String other) {
        return new ImportOptions(recipe, other, dateOrder, mapping, kept);
    }

    public ImportOptions withDateOrder(@Nullable DateOrder other) {
        return new ImportOptions(recipe, kpi, other, mapping, kept);
    }

    public ImportOptions withMapping(@Nullable Mapping other) {
        return new ImportOptions(recipe, kpi, dateOrder, other, kept);
    }

    public ImportOptions withKept(List<Mapping> others) {
        return new ImportOptions(recipe, kpi, dateOrder, mapping, others);
    }
}
