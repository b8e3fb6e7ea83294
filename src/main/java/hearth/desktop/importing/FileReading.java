package hearth.desktop.importing;

import hearth.desktop.fx.Desk;
import hearth.exchange.ImportRefused;
import hearth.exchange.csv.DateOrder;
import hearth.exchange.recipe.ImportOptions;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Recipe;
import hearth.exchange.recipe.book.Import;
import hearth.exchange.recipe.book.Recipes;
import hearth.plan.Ids;
import hearth.plan.Plan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * One look into a file, beside the window: all it needs is taken along.
 *
 * @param into the plan as it is now
 * @param said what dates with two meanings are in files of each recipe, as far as somebody has said
 */
record FileReading(
        Plan into, BroughtFile file, ImportOptions options, Map<String, DateOrder> said, Ids ids, LocalDate today) {

    static FileReading of(Desk desk, BroughtFile file, ImportOptions options, Answers answers) {
        Plan plan = desk.plan();
        return new FileReading(plan, file, options, said(options, answers), desk.ids(), desk.today(plan));
    }

    /** What would come in. Only once the file is known to ask, what was answered before is an answer. */
    ImportState.Ready ready() throws IOException, ImportRefused {
        ImportPlan plan = plan(options);
        DateOrder answered = options.dateOrder() == null ? said.get(plan.recipe()) : null;
        boolean asks = plan.asksDateOrder() && answered != null;
        return ImportState.Ready.of(into, asks ? plan(options.withDateOrder(answered)) : plan);
    }

    private ImportPlan plan(ImportOptions chosen) throws IOException, ImportRefused {
        return Import.plan(new ImportRequest(into, file.name(), file.bytes(), chosen, ids, today));
    }

    private static Map<String, DateOrder> said(ImportOptions options, Answers answers) {
        Map<String, DateOrder> said = new HashMap<>();
        Recipes.with(options.kept()).stream()
                .map(Recipe::id)
                .forEach(recipe -> answers.dateOrder(recipe).ifPresent(order -> said.put(recipe, order)));
        return said;
    }
}
