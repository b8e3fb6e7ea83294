/**
 * A table nobody knows, read as the person says: {@code RoleGuess} proposes what its columns are, {@link
 * hearth.exchange.recipe.own.OwnTable} shows it for correction, and what was chosen is kept for the next time.
 */
@NullMarked
package hearth.exchange.recipe.own;

import org.jspecify.annotations.NullMarked;
