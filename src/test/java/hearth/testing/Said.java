package hearth.testing;

import hearth.desktop.importing.Answers;
import hearth.exchange.csv.DateOrder;
import hearth.exchange.recipe.Mapping;
import hearth.exchange.recipe.own.KeptRecipes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers kept as long as a test runs. */
public final class Said implements Answers {

    private final Map<String, DateOrder> orders = new HashMap<>();
    private List<Mapping> recipes = List.of();

    @Override
    public Optional<DateOrder> dateOrder(String recipe) {
        return Optional.ofNullable(orders.get(recipe));
    }

    @Override
    public List<Mapping> recipes() {
        return recipes;
    }

    @Override
    public void keep(Mapping recipe) {
        recipes = KeptRecipes.with(recipes, recipe);
    }

    @Override
    public void forget(String name) {
        recipes = KeptRecipes.without(recipes, name);
    }

    @Override
    public void dateOrder(String recipe, DateOrder means) {
        orders.put(recipe, means);
    }
}
