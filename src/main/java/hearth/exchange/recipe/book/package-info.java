/**
 * All recipes in one list, asked in order, and the one import that uses whichever fits.
 */
@NullMarked
package hearth.exchange.recipe.book;

import org.jspecify.annotations.NullMarked;
