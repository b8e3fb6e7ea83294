/** How people moved between the quadrants over time, and what was done meanwhile (practice P07: one can induce the other). */
@NullMarked
package hearth.plan.trail;

import org.jspecify.annotations.NullMarked;
