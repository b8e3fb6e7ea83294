/**
 * What reaching people through somebody or something would cost, risk and bring, and which of it is chosen together.
 * Segments are disjoint here: everybody belongs to one, so people reached may be added over segments.
 */
@NullMarked
package hearth.plan.mix;

import org.jspecify.annotations.NullMarked;
