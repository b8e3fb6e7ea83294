/** What holds for the plan whatever its kinds of entities. */
@NullMarked
package hearth.plan;

import org.jspecify.annotations.NullMarked;
