/**
 * How the channels are kept: the time they take, who is listened to on them, and who turns to the business. A room above
 * {@code care} and {@code rhythm}, because it holds both against the channels.
 */
@NullMarked
package hearth.plan.presence;

import org.jspecify.annotations.NullMarked;
