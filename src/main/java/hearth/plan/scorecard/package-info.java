/** What moves the business: KPIs in perspectives, goals, measurements and their arithmetic. */
@NullMarked
package hearth.plan.scorecard;

import org.jspecify.annotations.NullMarked;
