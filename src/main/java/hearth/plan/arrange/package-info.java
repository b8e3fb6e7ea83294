/**
 * Finds places on the free map from who is tied to whom. A room above {@code map}: it reads the landscape and gives places
 * back, which a command then puts into the plan.
 *
 * <p>The library's layouts were tried and are what the benchmark compares with. Fruchterman and Reingold's, plain or with
 * its index, knows a rectangle and vertices: no place that must stay, no discs that must not overlap, no segments that must
 * read as countries; plain, it asks every pair at every step. Here ties pull and discs push in the same spirit, inside
 * countries that were put side by side first.
 *
 * <p>Everything is counted in plain arrays of a {@link hearth.plan.arrange.Field}, whose width is shrunk so that a disc
 * there is an ellipse on the map: names are wider than they are high. The same landscape and seed give the same places.
 */
@NullMarked
package hearth.plan.arrange;

import org.jspecify.annotations.NullMarked;
