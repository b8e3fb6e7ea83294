package hearth.desktop.importing;

import hearth.exchange.csv.DateOrder;
import hearth.exchange.recipe.Mapping;
import java.util.List;
import java.util.Optional;

/** What a person answered about files of one kind, so that they are asked once. */
public interface Answers {

    /** What 03/04/2026 means in files of this recipe, once somebody has said. */
    Optional<DateOrder> dateOrder(String recipe);

    void dateOrder(String recipe, DateOrder means);

    /** The recipes that were made by hand, the newest first. */
    List<Mapping> recipes();

    /** Keeps a recipe made by hand, in the place of another of its name or for the same headings. */
    void keep(Mapping recipe);

    /** Forgets the recipe of this name. */
    void forget(String name);
}
