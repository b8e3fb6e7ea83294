/**
 * What is true on paper: the plan as a value, the changes it can go through, and the arithmetic on it.
 *
 * <p>Rule of the room: no toolkit, no SQL, no files, no clock and no ids of its own. This package holds only what every
 * kind of entity shares; it knows none of them. The kinds live in the rooms below ({@code landscape}, {@code care}, …)
 * and are listed once, in {@code catalog}. That keeps the rooms free of cycles.
 */
@NullMarked
package hearth.plan;

import org.jspecify.annotations.NullMarked;
