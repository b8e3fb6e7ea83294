/**
 * The lossless JSON form of a plan. It follows from the components of the plan's records by reflection, so a new field
 * needs nothing here but its line in {@code plan.schema.json}, and a test asks for that.
 */
@NullMarked
package hearth.exchange.json;

import org.jspecify.annotations.NullMarked;
