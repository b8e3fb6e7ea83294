package hearth.exchange.recipe.people;

import hearth.exchange.recipe.ImportRequest;
import hearth.exchange.recipe.Tally;
import hearth.exchange.recipe.Unfit;
import hearth.plan.landscape.Person;
import hearth.plan.landscape.PersonId;

/** A table of people: each row one person. */
abstract class PeopleRecipe extends RowRecipe {

    /**
     * The person in a row.
     *
     * @throws Unfit when the row is not one
     */
    abstract Person person(PersonId id, Cells cells) throws Unfit;

    @Override
    final RowReader reader(ImportRequest request, Tally tally) {
        People people = new People(request, tally);
        return cells -> people.take(cells, id -> person(id, cells));
    }
}
