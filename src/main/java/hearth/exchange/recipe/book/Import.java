package hearth.exchange.recipe.book;

import hearth.exchange.ImportRefused;
import hearth.exchange.recipe.ImportOptions;
import hearth.exchange.recipe.ImportPlan;
import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Recipe;
import hearth.exchange.recipe.Source;
import hearth.exchange.recipe.own.MappedTable;
import hearth.plan.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From a file to what it would bring: a pure function of the plan, the bytes and what a person decided. */
public final class Import {

    /** A larger file need not even be read. */
    public static final long MOST_BYTES = 100_000_000;

    private Import() {}

    /**
     * What an import would do.
     *
     * @throws ImportRefused when nothing of the file can be brought in
     */
    public static ImportPlan plan(ImportRequest request) throws ImportRefused {
        Source source = source(request.bytes());
        for (Recipe recipe : candidates(request.options())) {
            Optional<Recipe.Reading> reading = recipe.recognise(source);
            if (reading.isPresent()) {
                return reading.get().plan(request);
            }
        }
        throw unknown(request.options().recipe());
    }

    /** The recipe a file is recognised by. */
    public static Optional<Recipe> recognised(byte[] bytes) throws ImportRefused {
        Source source = source(bytes);
        for (Recipe recipe : Recipes.ALL) {
            if (recipe.recognise(source).isPresent()) {
                return Optional.of(recipe);
            }
        }
        return Optional.empty();
    }

    private static Source source(byte[] bytes) throws ImportRefused {
        if (bytes.length > MOST_BYTES) {
            throw new ImportRefused(Message.of("exchange.refused.bytes", MOST_BYTES / 1_000_000));
        }
        return new Source(bytes);
    }

    /** What somebody made by hand for such files goes before what reads files of that kind in general. */
    private static List<Recipe> candidates(ImportOptions options) throws ImportRefused {
        if (options.mapping() != null) {
            return List.of(new MappedTable(options.mapping()));
        }
        List<Recipe> all = Recipes.with(options.kept());
        String recipe = options.recipe();
        return recipe == null
                ? all
                : List.of(all.stream()
                        .filter(each -> each.id().equals(recipe))
                        .findFirst()
                        .orElseThrow(
                                () -> new ImportRefused(Message.of("exchange.refused.noRecipe", recipe, ids(all)))));
    }

    private static ImportRefused unknown(@Nullable String recipe) {
        return recipe == null
                ? new ImportRefused(Message.of("exchange.refused.notKnown"))
                : new ImportRefused(Message.of("exchange.refused.notOfRecipe", recipe));
    }

    private static String ids(List<Recipe> all) {
        return all.stream().map(Recipe::id).collect(Collectors.joining(", "));
    }
}
