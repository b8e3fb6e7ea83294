/**
 * What is made of other programs' files. A recipe knows a program's export by its headers and turns it into one command
 * and an account of every row: what came in, what was there already, and what was left out for which reason.
 *
 * <p>Here stands what every recipe shares. The recipes themselves are in {@link hearth.exchange.recipe.people}, {@link
 * hearth.exchange.recipe.numbers} and {@link hearth.exchange.recipe.own}; {@link hearth.exchange.recipe.book} knows them
 * all.
 */
@NullMarked
package hearth.exchange.recipe;

import org.jspecify.annotations.NullMarked;
