/** What is kept up: recurring commitments, occurrences, peaks and the hours of those who do the work. */
@NullMarked
package hearth.plan.rhythm;

import org.jspecify.annotations.NullMarked;
