/**
 * Files that hold numbers over time: Google Analytics and dated values. {@code KpiNumbers} makes measurements of them.
 */
@NullMarked
package hearth.exchange.recipe.numbers;

import org.jspecify.annotations.NullMarked;
