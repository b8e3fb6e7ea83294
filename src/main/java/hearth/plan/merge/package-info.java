/**
 * Two copies of one plan become one: what differs, entity by entity and field by field, and a three-way merge that asks
 * only where both sides said different things.
 *
 * <p>Rule of the room: nothing is lost silently. What one side alone did is taken; where both did, there is a {@link
 * hearth.plan.merge.Conflict} that holds both values. Without conflicts the result is the same whoever is "mine". Fields
 * are read through the records themselves, so that a new field merges without a line here.
 */
@NullMarked
package hearth.plan.merge;

import org.jspecify.annotations.NullMarked;
