/** Where engagement happens, offline and online: one use, one objective, one action per channel. */
@NullMarked
package hearth.plan.channel;

import org.jspecify.annotations.NullMarked;
