/** Who matters and how they are tied: segments, people, communities, ties, their evidence and their place on the map. */
@NullMarked
package hearth.plan.landscape;

import org.jspecify.annotations.NullMarked;
