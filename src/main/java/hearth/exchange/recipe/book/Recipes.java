package hearth.exchange.recipe.book;

import hearth.exchange.recipe.Mapping;
import hearth.exchange.recipe.Recipe;
import hearth.exchange.recipe.numbers.DateValue;
import hearth.exchange.recipe.numbers.Ga4Traffic;
import hearth.exchange.recipe.own.MappedTable;
import hearth.exchange.recipe.people.BrevoContacts;
import hearth.exchange.recipe.people.GoogleContacts;
import hearth.exchange.recipe.people.GoogleContactsOld;
import hearth.exchange.recipe.people.KumuConnections;
import hearth.exchange.recipe.people.KumuElements;
import hearth.exchange.recipe.people.LinkedInConnections;
import hearth.exchange.recipe.people.MailchimpAudience;
import hearth.exchange.recipe.people.OutlookContacts;
import hearth.exchange.recipe.people.VCards;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The recipes there are. A new one is one class and one line here. */
public final class Recipes {

    /** All of them, the most particular first. */
    public static final List<Recipe> ALL = List.of(
            new PlanRecipe(),
            new VCards(),
            new GoogleContacts(),
            new GoogleContactsOld(),
            new LinkedInConnections(),
            new MailchimpAudience(),
            new BrevoContacts(),
            new OutlookContacts(),
            new KumuElements(),
            new KumuConnections(),
            new Ga4Traffic(),
            new DateValue());

    /** Id of the recipe for plain dates and numbers. */
    public static final String DATES_AND_NUMBERS = new DateValue().id();

    private Recipes() {}

    /** All of them and those made by hand, which are the most particular. */
    public static List<Recipe> with(List<Mapping> kept) {
        return Stream.concat(kept.stream().map(MappedTable::new), ALL.stream()).toList();
    }

    /** The recipe with that id. */
    public static Optional<Recipe> of(String id) {
        return ALL.stream().filter(recipe -> recipe.id().equals(id)).findFirst();
    }
}
