/**
 * Files that hold people and what ties them: address books, mailing lists, address cards, Kumu maps. Each recipe knows
 * its own headers; {@code People} makes persons of the rows, {@code KnownPeople} finds who is in the plan already.
 */
@NullMarked
package hearth.exchange.recipe.people;

import org.jspecify.annotations.NullMarked;
