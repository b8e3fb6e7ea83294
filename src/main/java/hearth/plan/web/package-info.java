/**
 * What the ties of a landscape know: who bridges, who belongs together, how many steps lead to somebody. A room above
 * {@code map}, because it reads the map's nodes and ties and nothing else.
 */
@NullMarked
package hearth.plan.web;

import org.jspecify.annotations.NullMarked;
