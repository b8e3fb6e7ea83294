/**
 * The day's work, joined from care, rhythm and scorecard. Stands on top of those rooms, which therefore need not know of
 * one another.
 */
@NullMarked
package hearth.plan.today;

import org.jspecify.annotations.NullMarked;
