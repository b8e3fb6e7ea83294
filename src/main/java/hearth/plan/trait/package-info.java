/**
 * What the people of a landscape are told apart by: segment, care, followers, channel, warmth, groups found in their ties.
 * Says who is alike; which colour that gets is not its business.
 */
@NullMarked
package hearth.plan.trait;

import org.jspecify.annotations.NullMarked;
