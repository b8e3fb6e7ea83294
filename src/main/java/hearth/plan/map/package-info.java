/**
 * The landscape as one picture of itself: segments, people, communities and channels as nodes with a place, and what
 * ties them. A room above {@code landscape} and {@code channel}, because it shows both and neither may know the other's
 * map.
 */
@NullMarked
package hearth.plan.map;

import org.jspecify.annotations.NullMarked;
