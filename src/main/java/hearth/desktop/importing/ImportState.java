package hearth.desktop.importing;

import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.book.Recipes;
import hearth.plan.Decision;
import hearth.plan.Message;
import hearth.plan.Plan;
import hearth.plan.twins.Pair;
import hearth.plan.twins.Twins;
import java.util.List;
import java.util.Optional;

/** How far an import has come. */
sealed interface ImportState {

    /**
     * The file is being read, or read anew after another choice.
     *
     * @param before what would have come in before that choice
     */
    record Reading(Optional<ImportPlan> before) implements ImportState {}

    /**
     * This is what would come in.
     *
     * @param alike how many of those who are new look like somebody else
     */
    record Ready(ImportPlan plan, int alike) implements ImportState {

        /** What would come into a plan, and who of it looks like somebody in the plan or in the file. */
        static Ready of(Plan into, ImportPlan plan) {
            return new Ready(
                    plan,
                    switch (plan.command().decide(into)) {
                        case Decision.Accepted(var changes) -> fresh(into, Twins.in(into.with(changes)));
                        case Decision.Rejected _ -> 0;
                    });
        }

        private static int fresh(Plan into, List<Pair> pairs) {
            return Math.toIntExact(pairs.stream()
                    .filter(pair ->
                            !into.has(pair.one().id()) || !into.has(pair.other().id()))
                    .count());
        }
    }

    /** Numbers were found, and somebody has to say which KPI they belong to. */
    record NeedsKpi(Message why) implements ImportState {}

    /** The columns do not yet make a row into somebody, or into a number. */
    record NeedsColumns(Message why) implements ImportState {}

    /** Nothing of the file can come in. */
    record Refused(Message why) implements ImportState {}

    /** It is on its way in. */
    record Bringing(ImportPlan plan, int alike) implements ImportState {}

    /** It is in; what stayed outside can still be saved. */
    record Done(ImportPlan plan, int alike) implements ImportState {}

    /** What is known about the rows, when something is. */
    default Optional<ImportPlan> rows() {
        return switch (this) {
            case Reading(var before) -> before;
            case Ready(ImportPlan plan, int _) -> Optional.of(plan);
            case Bringing(ImportPlan plan, int _) -> Optional.of(plan);
            case Done(ImportPlan plan, int _) -> Optional.of(plan);
            default -> Optional.empty();
        };
    }

    /** Id of the recipe the file is taken for, when it is taken for one. */
    default Optional<String> recipe() {
        return this instanceof NeedsKpi ? Optional.of(Recipes.DATES_AND_NUMBERS) : rows().map(ImportPlan::recipe);
    }
}
