package hearth.desktop.importing;

import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.Recipes;
import hearth.plan.Message;
import java.util.Optional;

/** How far an import has come. */
sealed interface ImportState {

    /** The file is being read, or read anew after another choice. */
    record Reading() implements ImportState {}

    /** This is what would come in. */
    record Ready(ImportPlan plan) implements ImportState {}

    /** Numbers were found, and somebody has to say which KPI they belong to. */
    record NeedsKpi(Message why) implements ImportState {}

    /** Nothing of the file can come in. */
    record Refused(Message why) implements ImportState {}

    /** It is on its way in. */
    record Bringing(ImportPlan plan) implements ImportState {}

    /** It is in; what stayed outside can still be saved. */
    record Done(ImportPlan plan) implements ImportState {}

    /** What is known about the rows, when something is. */
    default Optional<ImportPlan> rows() {
        return switch (this) {
            case Ready(ImportPlan plan) -> Optional.of(plan);
            case Bringing(ImportPlan plan) -> Optional.of(plan);
            case Done(ImportPlan plan) -> Optional.of(plan);
            default -> Optional.empty();
        };
    }

    /** Id of the recipe the file is taken for, when it is taken for one. */
    default Optional<String> recipe() {
        return this instanceof NeedsKpi ? Optional.of(Recipes.DATES_AND_NUMBERS) : rows().map(ImportPlan::recipe);
    }
}
