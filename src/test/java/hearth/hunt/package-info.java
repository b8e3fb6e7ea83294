/**
 * The hunt for what could lose somebody's plan. One class a row: a {@link hearth.hunt.Hunt} says how often it tries and
 * counts what went wrong. {@link hearth.hunt.HuntTest} runs every row shortly in the normal build; {@code mvn -Phunt}
 * runs them to their figures and prints {@link hearth.hunt.HuntTable one table}.
 */
@NullMarked
package hearth.hunt;

import org.jspecify.annotations.NullMarked;
